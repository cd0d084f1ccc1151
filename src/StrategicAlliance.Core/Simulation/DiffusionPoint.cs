using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>How knowledge diffused at one probability of rewiring: the replications and their means.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DiffusionPoint
{
    internal DiffusionPoint(double rewiring, ValueList<DiffusionReplication> replications)
    {
        Rewiring = rewiring;
        Replications = replications;
        Mean = Average(replication => replication.Mean);
        Variance = Average(replication => replication.Variance);
        CoefficientOfVariation = replications.All(replication => replication.CoefficientOfVariation is not null)
            ? Average(replication => replication.CoefficientOfVariation!.Value)
            : null;
        Trades = Average(replication => replication.Trades);
        StandardError = Simulation.Replications.Deviation(replications.Select(replication => replication.Mean).ToList()) / Math.Sqrt(replications.Count);
    }

    /// <summary>The probability with which each link was rewired.</summary>
    public double Rewiring { get; }

    /// <summary>The replications, in the order of their streams.</summary>
    public ValueList<DiffusionReplication> Replications { get; }

    /// <summary>The mean level.</summary>
    public double Mean { get; }

    /// <summary>The standard error of <see cref="Mean"/>.</summary>
    /// <value><see langword="null"/> with a single replication.</value>
    public double? StandardError { get; }

    /// <summary>The variance over agents.</summary>
    public double Variance { get; }

    /// <summary>The coefficient of variation over agents.</summary>
    /// <value><see langword="null"/> if nobody knows anything.</value>
    public double? CoefficientOfVariation { get; }

    /// <summary>How many meetings led to a trade.</summary>
    public double Trades { get; }

    private double Average(Func<DiffusionReplication, double> figure) => Simulation.Replications.Mean(Replications.Select(figure).ToList());
}
