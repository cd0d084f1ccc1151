using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>How knowledge diffuses by barter on rewired rings. The defaults are those of Cowan and Jonard 2004 where the text states them.</summary>
/// <remarks>Immutable; safe to share between threads. Every member is checked where it is set.</remarks>
public sealed record DiffusionSettings
{
    internal const double SmallestAlpha = 0.001;

    /// <summary>How many agents there are.</summary>
    /// <value>From 3 to 100,000. The default is 500.</value>
    public int Agents { get; init => field = Ranges.Whole(value, 3, 100_000); } = 500;

    /// <summary>With how many others each agent is linked on the ring before rewiring, half of them on either side.</summary>
    /// <value>An even number from 2 to 1,000, below the number of agents. The default is 10.</value>
    public int Neighbours
    {
        get;
        init => field = Ranges.Whole(value, 2, 1_000) % 2 == 0 ? value : throw Bounds.Outside(value, "an even number", nameof(Neighbours));
    }

    = 10;

    /// <summary>How many categories of knowledge there are.</summary>
    /// <value>From 1 to 1,000; with 1 there is never a double coincidence of wants. The default is 5.</value>
    public int Categories { get; init => field = Ranges.Whole(value, 1, 1_000); } = 5;

    /// <summary>How much of the gap one trade closes.</summary>
    /// <value>From 0.001 to 1. The default is 0.5.</value>
    public double Alpha { get; init => field = Ranges.Between(value, SmallestAlpha, 1); } = 0.5;

    /// <summary>How often, in each category, an agent is drawn at random to be an expert; the same agent may be drawn again.</summary>
    /// <value>From 0 up. The default is 50.</value>
    public int ExpertDraws { get; init => field = Ranges.Whole(value, 0, 1_000_000); } = 50;

    /// <summary>The level of an expert. Everybody else begins between 0 and 1.</summary>
    /// <value>Not negative. The default is 10.</value>
    public double ExpertLevel { get; init => field = Ranges.NotNegative(value); } = 10;

    /// <summary>How much better one must be, as a share of the other's level, to be ahead: a is ahead of b when <c>a &gt; b (1 + tolerance)</c>.</summary>
    /// <value>Not negative. The default is 0.01. Below 1e-9 it counts as 1e-9: closer levels cannot be told apart after rounding.</value>
    public double SimilarityTolerance { get; init => field = Ranges.NotNegative(value); } = 0.01;

    /// <summary>The probabilities with which each link of the ring is given a random other end: 0 keeps the ring, 1 makes a random network.</summary>
    /// <value>Each from 0 to 1; at least one. The default is 0, 0.03, 0.1, 0.3 and 1.</value>
    public ValueList<double> Rewiring { get; init => field = Probabilities(value); } = [0, 0.03, 0.1, 0.3, 1];

    /// <summary>How many networks are run for every probability.</summary>
    /// <value>From 1 up. The default is 60.</value>
    public int Replications { get; init => field = Ranges.Whole(value, 1, 1_000_000); } = 60;

    /// <summary>The seed. Replication 1, 2 ... uses stream 0, 1 ... at every probability, so that a further probability changes no other.</summary>
    /// <value>Any number. The default is 1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>On how many cores to run; the result is the same.</summary>
    /// <value>From 1 up. The default is <see langword="null"/>: all.</value>
    public int? Cores { get; init => field = Ranges.Cores(value); }

    private static ValueList<double> Probabilities(ValueList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Ranges.Fraction(value, nameof(Rewiring));
        }

        return values.Count > 0 ? values : throw new ArgumentException("Expected at least one probability.", nameof(values));
    }
}
