using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What an adviser's opinion is worth, by a named operator.</summary>
internal sealed class OpinionDiscounted(string name, Discounting discounting) : IComputation
{
    public string Name => name;

    public IReadOnlyList<string> Inputs => ["trust", "opinion"];

    public string Unit => "1";

    public string Citation => (discounting == Discounting.ProjectedProbability ? TrustDiscounting.Citation : TrustDiscounting.PropagationCitation).ToString();

    public Answer Run(ComputationInput input)
    {
        var (trust, opinion) = (OpinionInput.Read(input.Find("trust")), OpinionInput.Read(input.Find("opinion")));
        return OpinionInput.Lacking(input, "trust", "opinion")
            ?? WithinDomain.Of(() => OpinionInput.Write(new Answer(), TrustDiscounting.By(discounting, trust!.Opinion, opinion!.Opinion)));
    }
}
