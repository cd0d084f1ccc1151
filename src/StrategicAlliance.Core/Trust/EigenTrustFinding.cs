using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What share of all trust each peer of a network has, and how sure the computation is of it.</summary>
/// <remarks>Shares rank; they are no probabilities, and they shrink as the network grows. Immutable; safe to share between threads.</remarks>
public sealed record EigenTrustFinding
{
    internal EigenTrustFinding(IReadOnlyList<double> trust, int steps, double residual, double? errorBound, Refusal? refusal)
    {
        Trust = trust;
        Steps = steps;
        Residual = residual;
        ErrorBound = errorBound;
        Refusal = refusal;
    }

    /// <summary>The share of each peer, by index; they sum to 1.</summary>
    /// <value>Empty if no pre-trust was given; of a computation that did not converge, where it stopped.</value>
    public IReadOnlyList<double> Trust { get; }

    /// <summary>The shares less what those who distrust a peer take off: t_j - Σ_i t_i d_ij. They may be negative and no longer sum to 1.</summary>
    /// <value><see langword="null"/> if no distrust was given.</value>
    public IReadOnlyList<double>? AfterDistrust { get; internal init; }

    /// <summary>Whether the answer is within the tolerance.</summary>
    public bool HasConverged => Refusal is null;

    /// <summary>How many times trust was passed on.</summary>
    public int Steps { get; }

    /// <summary>How much trust moved in the last step, summed over all peers.</summary>
    public double Residual { get; }

    /// <summary>How far the answer can be from the exact one, summed over all peers: residual · (1 - α)/α.</summary>
    /// <value><see langword="null"/> for α = 0, where nothing bounds it.</value>
    public double? ErrorBound { get; }

    /// <summary>Why there is no answer to rely on.</summary>
    /// <value><see cref="PreTrustMissing"/>, <see cref="TrustNeverSettles"/>, or <see langword="null"/> if all is well.</value>
    public Refusal? Refusal { get; }
}
