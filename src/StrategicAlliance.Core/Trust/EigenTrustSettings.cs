using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What EigenTrust may be told.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EigenTrustSettings
{
    /// <summary>The documented defaults.</summary>
    public static EigenTrustSettings Default { get; } = new();

    /// <summary>The share of trust that goes back to the pre-trusted in every step, α.</summary>
    /// <value>From 0 to 1. The default is 0.1. With 0 there is an answer only in networks where trust settles by itself.</value>
    public double Alpha { get; init => field = Checked.Probability(value, nameof(Alpha)); } = 0.1;

    /// <summary>How far the answer may be from the exact one, summed over all peers.</summary>
    /// <value>Above 0. The default is 1e-9. With α = 0 it bounds the last step instead, because nothing bounds the error.</value>
    public double Tolerance { get; init => field = Checked.AboveZero(value, nameof(Tolerance)); } = 1e-9;

    /// <summary>The most steps to take.</summary>
    /// <value>1 or more. The default is 1,000; for α = 0.1 and a tolerance of 1e-9 at most 226 are needed.</value>
    public int MaxSteps { get; init => field = Bounds.Count(value, 1, nameof(MaxSteps)); } = 1000;

    /// <summary>On how many cores to run at most. The result does not depend on it, not even in the last bit.</summary>
    /// <value>1 or more, or <see langword="null"/> for all there are, which is the default.</value>
    public int? MaxDegreeOfParallelism { get; init => field = Bounds.Count(value, 1); }

    /// <summary>The step below which the answer is near enough: the error contracts by 1 - α in each.</summary>
    internal double LeastStep => Alpha is 0 or 1 ? Math.Max(Tolerance, Rounding) : Math.Max(Tolerance * Alpha / (1 - Alpha), Rounding);

    // What adding up shares that sum to 1 may leave, however often it is repeated.
    private static double Rounding => 1e-15;
}
