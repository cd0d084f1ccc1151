using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>How a learning race came out.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningRaceResult
{
    internal LearningRaceResult(LearningRaceSettings settings, ValueList<RacerOutcome> outcomes)
    {
        Settings = settings;
        Outcomes = outcomes;
    }

    /// <summary>The settings.</summary>
    public LearningRaceSettings Settings { get; }

    /// <summary>One outcome a partner, in the order of <see cref="LearningRaceSettings.Racers"/>.</summary>
    public ValueList<RacerOutcome> Outcomes { get; }

    /// <summary>One row a partner: <c>partner, meanTime, timeDeviation, earlyTime, medianTime, lateTime, wins, meanExposure</c>.</summary>
    /// <returns>The table.</returns>
    public TidyTable ToTable() => new(
        ["partner", "meanTime", "timeDeviation", "earlyTime", "medianTime", "lateTime", "wins", "meanExposure"],
        Outcomes.Select(one => (ValueList<TidyValue>)
        [
            one.Partner.Value, one.MeanTime, one.TimeDeviation, one.EarlyTime, one.MedianTime, one.LateTime, one.Wins, one.MeanExposure,
        ]));

    /// <summary>One row a run and partner: <c>replication, partner, time</c>; runs count from 1.</summary>
    /// <returns>The table.</returns>
    public TidyTable ToReplicationTable() => new(
        ["replication", "partner", "time"],
        Enumerable.Range(0, Settings.Replications).SelectMany(run => Outcomes.Select(one => (ValueList<TidyValue>)[run + 1, one.Partner.Value, one.Times[run]])));
}
