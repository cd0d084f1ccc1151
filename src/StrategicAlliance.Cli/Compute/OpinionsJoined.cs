using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The opinion that both propositions hold, or that at least one does.</summary>
internal sealed class OpinionsJoined(string name, Func<Opinion, Opinion, Opinion> join) : IComputation
{
    public string Name => name;

    public IReadOnlyList<string> Inputs => ["x", "y"];

    public string Unit => "1";

    public string Citation => OpinionLogic.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (x, y) = (OpinionInput.Read(input.Find("x")), OpinionInput.Read(input.Find("y")));
        return OpinionInput.Lacking(input, "x", "y") ?? WithinDomain.Of(() => OpinionInput.Write(new Answer(), join(x!.Opinion, y!.Opinion)));
    }
}
