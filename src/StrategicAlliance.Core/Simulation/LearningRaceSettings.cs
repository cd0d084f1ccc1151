using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>A learning race that is run many times.</summary>
/// <remarks>Immutable; safe to share between threads. Every member is checked where it is set.</remarks>
public sealed record LearningRaceSettings
{
    /// <summary>A race.</summary>
    /// <param name="racers">Who takes part: at least one, nobody twice.</param>
    /// <exception cref="ArgumentException">Nobody takes part, or somebody twice.</exception>
    public LearningRaceSettings(ValueList<Racer> racers)
    {
        Racers = Bounds.Given(racers).Count > 0 && racers.Select(racer => racer.Partner).Distinct().Count() == racers.Count
            ? racers
            : throw new ArgumentException("Expected at least one partner, and none twice.", nameof(racers));
    }

    /// <summary>Who takes part.</summary>
    public ValueList<Racer> Racers { get; }

    /// <summary>Which share of its items a partner must have to be done.</summary>
    /// <value>Above 0, up to 1. The default is 0.9.</value>
    public double Threshold { get; init => field = Ranges.Between(Ranges.Positive(value), 0, 1); } = 0.9;

    /// <summary>How often the race is run.</summary>
    /// <value>From 1 up. The default is 1,000.</value>
    public int Replications { get; init => field = Ranges.Whole(value, 1, 10_000_000); } = 1_000;

    /// <summary>The seed. Replication 1, 2 ... uses stream 0, 1 ...</summary>
    /// <value>Any number. The default is 1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>On how many cores to run; the result is the same.</summary>
    /// <value>From 1 up. The default is <see langword="null"/>: all.</value>
    public int? Cores { get; init => field = Ranges.Cores(value); }
}
