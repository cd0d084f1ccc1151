namespace StrategicAlliance.Games;

/// <summary>A way of estimating the Shapley value from the values of some coalitions.</summary>
/// <param name="values">Where they come from.</param>
internal abstract class ShapleySampling(SampledValues values)
{
    /// <summary>How many coalitions it takes to estimate shares and errors.</summary>
    public abstract long Needed { get; }

    /// <summary>Whether the samples determine an estimate.</summary>
    public virtual bool IsSolved => true;

    /// <summary>Where values come from.</summary>
    protected SampledValues Values { get; } = values;

    /// <summary>How many players there are.</summary>
    protected int Players => Values.Players;

    /// <summary>Values what is valued in any case.</summary>
    public virtual void Begin() => Values.Begin();

    /// <summary>Samples one round more.</summary>
    /// <param name="remaining">How many coalitions may still be valued.</param>
    /// <returns>Whether there was anything to do.</returns>
    public abstract bool Advance(int remaining);

    /// <summary>The share of each player, and the variance of its estimate.</summary>
    public abstract (double[] Shares, double[] Variances) Estimate();

    public double LargestStandardError() => Math.Sqrt(Estimate().Variances.Max());

    /// <summary>All players in a random order, by a stream of its own.</summary>
    protected void Shuffle(Span<int> order, ulong stream)
    {
        for (var player = 0; player < order.Length; player++)
        {
            order[player] = player;
        }

        new Facts.SeededGenerator(Values.Seed, stream).Shuffle(order);
    }
}
