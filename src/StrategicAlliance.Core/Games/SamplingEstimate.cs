using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The certificate of a solution that was estimated by sampling: no proof, but how far the truth may be away.</summary>
public sealed record SamplingEstimate : Certificate
{
    internal SamplingEstimate(SamplingSettings settings, int evaluations, ValueList<double> standardErrors, double repaired, bool targetReached)
    {
        Settings = settings;
        Evaluations = evaluations;
        StandardErrors = standardErrors;
        Repaired = repaired;
        TargetReached = targetReached;
    }

    /// <summary>How it was sampled.</summary>
    public SamplingSettings Settings { get; }

    /// <summary>How many coalitions were valued.</summary>
    public int Evaluations { get; }

    /// <summary>For each player, in order, by how much the estimate strays from the truth: one standard deviation, estimated from the spread of the
    /// samples; 0 if nothing was left to chance.</summary>
    public ValueList<double> StandardErrors { get; }

    /// <summary>By how much the estimates together missed the value of all players before they were repaired: what was added in total. It is
    /// divided among the players as their variances are.</summary>
    public double Repaired { get; }

    /// <summary>Whether sampling stopped because the target for the standard error was reached.</summary>
    public bool TargetReached { get; }

    /// <inheritdoc/>
    public override bool IsProof => false;

    /// <inheritdoc/>
    public override string Statement => string.Create(
        CultureInfo.InvariantCulture,
        $"An estimate from {Evaluations} coalitions ({Settings.Method}, seed {Settings.Seed}); the largest standard error of a player is {StandardErrors.Max():G3}.");
}
