using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>A stock of experience that is built by producing, forgotten period by period, and lost with people who leave.</summary>
/// <remarks>Immutable; safe to share between threads. Every member is checked where it is set.</remarks>
public sealed record ForgettingSettings
{
    /// <summary>A stock of experience.</summary>
    /// <param name="production">The units produced in each period, from the first to the last; not negative, at least one period.</param>
    /// <param name="retention">The share of the stock that is kept from one period to the next (lambda): from 0 to 1, and only meaningful with its period.</param>
    /// <param name="period">The name of the period, e.g. <c>month</c>.</param>
    /// <exception cref="ArgumentException">There is no period, an amount is negative or not finite, the share lies outside 0 to 1, or the name is blank.</exception>
    public ForgettingSettings(ValueList<double> production, double retention, string period)
    {
        ArgumentNullException.ThrowIfNull(production);
        Production = production.Count > 0 ? production : throw new ArgumentException("Expected at least one period.", nameof(production));
        foreach (var units in production)
        {
            Ranges.NotNegative(units, nameof(production));
        }

        Retention = Ranges.Fraction(retention, nameof(retention));
        Period = Bounds.Written(period);
    }

    /// <summary>The units produced in each period.</summary>
    public ValueList<double> Production { get; }

    /// <summary>The share of the stock that is kept from one period to the next.</summary>
    public double Retention { get; }

    /// <summary>The name of the period.</summary>
    public string Period { get; }

    /// <summary>The stock before the first period.</summary>
    /// <value>Units, not negative. The default is 0.</value>
    public double InitialStock { get; init => field = Ranges.NotNegative(value); }

    /// <summary>How many people carry the stock; who leaves is replaced.</summary>
    /// <value>From 1 to 100,000. The default is 50.</value>
    public int Staff { get; init => field = Ranges.Whole(value, 1, 100_000); } = 50;

    /// <summary>The probability with which a person leaves within a period.</summary>
    /// <value>From 0 to 1. The default is 0: nobody does.</value>
    public double Turnover { get; init => field = Ranges.Fraction(value); }

    /// <summary>The share of the stock that is tacit, spread evenly over the people.</summary>
    /// <value>From 0 to 1. The default is 1.</value>
    public double TacitShare { get; init => field = Ranges.Fraction(value); } = 1;

    /// <summary>The share of what is tacit that was written down, or shown to others, before its carrier leaves.</summary>
    /// <value>From 0 to 1. The default is 0.</value>
    public double Codified { get; init => field = Ranges.Fraction(value); }

    /// <summary>The cost of a unit at a stock of 1, in any currency.</summary>
    /// <value>Not negative. The default is 1.</value>
    public double FirstUnitCost { get; init => field = Ranges.NotNegative(value); } = 1;

    /// <summary>What share of the unit cost is left each time the stock doubles.</summary>
    /// <value>Above 0, up to 1. The default is 0.8.</value>
    public double ProgressRatio { get; init => field = Ranges.Between(Ranges.Positive(value), 0, 1); } = 0.8;

    /// <summary>How many times it is run; they differ only by who leaves.</summary>
    /// <value>From 1 up. The default is 200.</value>
    public int Replications { get; init => field = Ranges.Whole(value, 1, 1_000_000); } = 200;

    /// <summary>The seed. Replication 1, 2 ... uses stream 0, 1 ...</summary>
    /// <value>Any number. The default is 1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>On how many cores to run; the result is the same.</summary>
    /// <value>From 1 up. The default is <see langword="null"/>: all.</value>
    public int? Cores { get; init => field = Ranges.Cores(value); }
}
