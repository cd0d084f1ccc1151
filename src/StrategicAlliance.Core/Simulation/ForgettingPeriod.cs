namespace StrategicAlliance.Simulation;

/// <summary>The stock of experience at the end of a period, over all replications.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ForgettingPeriod
{
    internal ForgettingPeriod(int period, IReadOnlyList<double> stocks, double leavers, double? unitCost)
    {
        Period = period;
        MeanStock = Replications.Mean(stocks);
        StockDeviation = Replications.Deviation(stocks);
        MeanLeavers = leavers;
        MeanUnitCost = unitCost;
    }

    /// <summary>Which period, counted from 1.</summary>
    public int Period { get; }

    /// <summary>The mean stock, in units produced.</summary>
    public double MeanStock { get; }

    /// <summary>The standard deviation of the stock.</summary>
    /// <value><see langword="null"/> with a single replication.</value>
    public double? StockDeviation { get; }

    /// <summary>How many people left, on average.</summary>
    public double MeanLeavers { get; }

    /// <summary>The mean cost of a unit at that stock.</summary>
    /// <value><see langword="null"/> if in some replication there is no stock, for which the learning curve has no cost.</value>
    public double? MeanUnitCost { get; }
}
