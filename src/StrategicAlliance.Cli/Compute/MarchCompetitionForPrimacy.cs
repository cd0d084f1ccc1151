using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The mean that a firm needs to be first among rivals as often as each of them, given how much it varies.</summary>
internal sealed class MarchCompetitionForPrimacy : IComputation
{
    private const string Rivals = "rivals";
    private const string Deviation = "focalStandardDeviation";

    public string Name => "march-competition-for-primacy";

    public IReadOnlyList<string> Inputs => [Rivals, Deviation];

    public string Unit => "standard deviations of a rival";

    public string Citation => PrimacyCompetition.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (rivals, deviation) = (input.Whole(Rivals, int.MinValue, int.MaxValue), input.Number(Deviation));
        if (input.Lacks(Rivals, Deviation) is { } insufficient)
        {
            return insufficient;
        }

        var (n, v) = (rivals!.Value, deviation!.Value);
        if (n is < 1 or > PrimacyCompetition.MostRivals)
        {
            return Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"{Rivals} is {n}, not from 1 to {PrimacyCompetition.MostRivals}"));
        }

        if (v is < 0 or > PrimacyCompetition.LargestDeviation)
        {
            return Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"{Deviation} is {v}, not from 0 to {PrimacyCompetition.LargestDeviation}"));
        }

        return new Answer()
            .Add("meanKeepingParity", PrimacyCompetition.MeanKeepingParity(n, v))
            .Add("probabilityOfFirst", 1 / (n + 1.0));
    }
}
