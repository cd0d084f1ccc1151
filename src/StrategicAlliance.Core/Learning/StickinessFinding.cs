using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How often a stage of transfer fell short of what was expected.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StickinessFinding
{
    internal StickinessFinding(StickinessStage stage, IReadOnlyList<(bool Missed, IEnumerable<FactId> Because)> events)
    {
        Stage = stage;
        Events = events.Count;
        Missed = events.Count(one => one.Missed);
        MissedBecause = events.Where(one => one.Missed).SelectMany(one => one.Because).Distinct().ToValueList();
        Share = events.Count == 0
            ? new Measurement.NotMeasured($"No event of {stage.ToName()} is on record.", StickinessAnalysis.Needs(stage))
            : new Measurement.Measured(
                (double)Missed / Events,
                "1",
                events.SelectMany(one => one.Because).Distinct().ToValueList(),
                FormattableString.Invariant($"events that missed what was expected / events of the stage = {Missed} / {Events}"),
                StickinessAnalysis.Citation);
    }

    /// <summary>The stage.</summary>
    public StickinessStage Stage { get; }

    /// <summary>How many events there are.</summary>
    public int Events { get; }

    /// <summary>How many of them missed what was expected.</summary>
    public int Missed { get; }

    /// <summary>The facts of those.</summary>
    public ValueList<FactId> MissedBecause { get; }

    /// <summary>Stickiness: the share of the events that missed what was expected, from 0 to 1.</summary>
    public Measurement Share { get; }
}
