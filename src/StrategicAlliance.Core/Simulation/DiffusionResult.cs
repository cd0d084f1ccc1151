using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>How knowledge diffused, one point for each probability of rewiring.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DiffusionResult
{
    internal DiffusionResult(DiffusionSettings settings, ValueList<DiffusionPoint> points)
    {
        Settings = settings;
        Points = points;
    }

    /// <summary>The settings.</summary>
    public DiffusionSettings Settings { get; }

    /// <summary>The points, in the order of <see cref="DiffusionSettings.Rewiring"/>.</summary>
    public ValueList<DiffusionPoint> Points { get; }

    /// <summary>One row a probability: <c>rewiring, replications, mean, standardError, variance, coefficientOfVariation, trades</c>.</summary>
    /// <returns>The table.</returns>
    public TidyTable ToTable() => new(
        ["rewiring", "replications", "mean", "standardError", "variance", "coefficientOfVariation", "trades"],
        Points.Select(point => (ValueList<TidyValue>)
        [
            point.Rewiring, point.Replications.Count, point.Mean, point.StandardError, point.Variance, point.CoefficientOfVariation, point.Trades,
        ]));

    /// <summary>One row a replication: <c>rewiring, replication, initialMean, mean, variance, coefficientOfVariation, trades</c>; replications count from 1.</summary>
    /// <returns>The table.</returns>
    public TidyTable ToReplicationTable() => new(
        ["rewiring", "replication", "initialMean", "mean", "variance", "coefficientOfVariation", "trades"],
        Points.SelectMany(point => point.Replications.Select((run, index) => (ValueList<TidyValue>)
        [
            point.Rewiring, index + 1, run.InitialMean, run.Mean, run.Variance, run.CoefficientOfVariation, run.Trades,
        ])));
}
