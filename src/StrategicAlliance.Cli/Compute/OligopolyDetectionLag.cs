using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How patient firms must be when deviating goes unnoticed for some periods.</summary>
internal sealed class OligopolyDetectionLag : IComputation
{
    private const string Collude = "collude";
    private const string Deviate = "deviate";
    private const string Nash = "nash";
    private const string Periods = "periodsUndetected";

    public string Name => "repeated-oligopoly-detection-lag";

    public IReadOnlyList<string> Inputs => [Collude, Deviate, Nash, Periods];

    public string Unit => "discount factor of one period";

    public string Citation => RepeatedOligopoly.LagCitation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (collude, deviate, nash, periods) = (input.Find(Collude)?.Decimal(), input.Find(Deviate)?.Decimal(), input.Find(Nash)?.Decimal(), input.Find(Periods)?.Decimal());
        return input.Lacks(Collude, Deviate, Nash, Periods)
            ?? WithinDomain.Of(() => DilemmaRepeated.Write(RepeatedOligopoly.AfterLag(collude!.Value, deviate!.Value, nash!.Value, periods!.Value)));
    }
}
