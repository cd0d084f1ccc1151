using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Completed SECI spirals, the conversion that is due next, and the balance of the four modes.</summary>
internal sealed class SeciSpiralProgress : IComputation
{
    private const string Conversions = "conversionsInOrder";

    public string Name => "seci-spiral-progress";

    public IReadOnlyList<string> Inputs => [Conversions];

    public string Unit => "spirals; balance 1";

    public string Citation => $"{SpiralProgress.Citation}; {KnowledgeProvenance.Citation}";

    public Answer Run(ComputationInput input)
    {
        var modes = input.Find(Conversions)?.EachValue(Mode);
        if (input.Lacks(Conversions) is { } insufficient)
        {
            return insufficient;
        }

        var progress = SpiralProgress.Of(modes!);
        return new Answer()
            .Add("completedSpirals", progress.CompletedSpirals)
            .Add("nextExpected", Letter(progress.NextExpected))
            .Add("counts", Enum.GetValues<SeciMode>().Aggregate(new Answer(), (counts, mode) => counts.Add(Letter(mode), progress.Counts[mode.ToName()])))
            .Add("balance", progress.Balance);
    }

    // A letter, or the name as in facts and in the other models.
    private static SeciMode? Mode(InputValue value)
    {
        foreach (var mode in Enum.GetValues<SeciMode>())
        {
            if (value.Is(Letter(mode)) || value.Is(mode.ToString()))
            {
                return mode;
            }
        }

        _ = value.Wrong<string>("S, E, C or I, or one of " + string.Join(", ", Enum.GetNames<SeciMode>()));
        return null;
    }

    private static string Letter(SeciMode mode) => mode.ToString()[..1];
}
