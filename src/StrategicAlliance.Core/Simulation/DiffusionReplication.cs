namespace StrategicAlliance.Simulation;

/// <summary>One network on which knowledge diffused until no linked pair could trade any more.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DiffusionReplication
{
    internal DiffusionReplication(double initialMean, double mean, double variance, int trades)
    {
        InitialMean = initialMean;
        Mean = mean;
        Variance = variance;
        Trades = trades;
    }

    /// <summary>The mean level over agents and categories before the first meeting.</summary>
    public double InitialMean { get; }

    /// <summary>The mean level over agents and categories at the end.</summary>
    public double Mean { get; }

    /// <summary>The variance over agents, at the end, of what each knows on average over its categories.</summary>
    public double Variance { get; }

    /// <summary>The root of the variance over the mean.</summary>
    /// <value><see langword="null"/> if the mean is 0.</value>
    public double? CoefficientOfVariation => Mean > 0 ? Math.Sqrt(Variance) / Mean : null;

    /// <summary>How many meetings led to a trade. Meetings of pairs that cannot trade change nothing and are not counted.</summary>
    public int Trades { get; }
}
