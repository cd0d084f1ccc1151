using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>How one partner did in a learning race that was run many times.</summary>
/// <remarks>Times are in the period of the rates. Immutable; safe to share between threads.</remarks>
public sealed record RacerOutcome
{
    internal RacerOutcome(PartnerId partner, ValueList<double> times, double wins, double exposure)
    {
        Partner = partner;
        Times = times;
        Wins = wins;
        MeanExposure = exposure;
        MeanTime = Replications.Mean(times);
        TimeDeviation = Replications.Deviation(times);
        var sorted = times.Order().ToList();
        EarlyTime = Replications.Quantile(sorted, 0.05);
        MedianTime = Replications.Quantile(sorted, 0.5);
        LateTime = Replications.Quantile(sorted, 0.95);
    }

    /// <summary>Who.</summary>
    public PartnerId Partner { get; }

    /// <summary>When it was done, in each run.</summary>
    public ValueList<double> Times { get; }

    /// <summary>The mean of <see cref="Times"/>.</summary>
    public double MeanTime { get; }

    /// <summary>The standard deviation of <see cref="Times"/>.</summary>
    /// <value><see langword="null"/> with a single run.</value>
    public double? TimeDeviation { get; }

    /// <summary>The time by which it was done in 5 of 100 runs.</summary>
    public double EarlyTime { get; }

    /// <summary>The time by which it was done in half of the runs.</summary>
    public double MedianTime { get; }

    /// <summary>The time by which it was done in 95 of 100 runs.</summary>
    public double LateTime { get; }

    /// <summary>In which share of the runs it was done first; those who tie share a run.</summary>
    /// <value>From 0 to 1; the shares of all sum to 1.</value>
    public double Wins { get; }

    /// <summary>How long, on average, it was still learning when the first was done and needed the alliance no more; 0 in a run that it won.</summary>
    public double MeanExposure { get; }
}
