using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The probability that an opinion lets one expect.</summary>
internal sealed class OpinionProjection : IComputation
{
    private const string Given = "opinion";

    public string Name => "sl-projection";

    public IReadOnlyList<string> Inputs => [Given];

    public string Unit => "1";

    public string Citation => Opinion.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var opinion = OpinionInput.Read(input.Find(Given));
        return OpinionInput.Lacking(input, Given) ?? WithinDomain.Of(() => new Answer().Add("projected", opinion!.Opinion.Expectation));
    }
}
