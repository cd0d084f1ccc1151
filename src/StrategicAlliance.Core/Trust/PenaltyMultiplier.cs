using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>The damages that make up for breaches that are never found: harm / p.</summary>
/// <remarks>Polinsky &amp; Shavell 1998; Craswell 1999. In decimal. Immutable; safe to share between threads.</remarks>
public sealed record PenaltyMultiplier
{
    private PenaltyMultiplier(decimal harm, decimal detection)
    {
        Harm = harm;
        TotalDamages = harm / detection;
        PunitiveMultiplier = (1 - detection) / detection;
    }

    /// <summary>Source: Craswell 1999.</summary>
    public static Citation Citation { get; } = new("Craswell", 1999, "Deterrence and damages: the multiplier principle and its alternatives, Mich Law Rev 97(7):2185-2238");

    /// <summary>The harm that a breach does.</summary>
    public decimal Harm { get; }

    /// <summary>The penalty for a breach that is found: harm / p. Its expectation is the harm.</summary>
    public decimal TotalDamages { get; }

    /// <summary>What of it goes beyond the harm: harm (1 - p) / p.</summary>
    public decimal Punitive => TotalDamages - Harm;

    /// <summary>How many times the harm goes beyond it: (1 - p) / p.</summary>
    public decimal PunitiveMultiplier { get; }

    /// <summary>The damages for a harm that is found with a probability.</summary>
    /// <param name="harm">The harm; not negative.</param>
    /// <param name="detectionProbability">The probability that it is found, p; from 0 to 1.</param>
    /// <returns>The damages; <see langword="null"/> where nothing is ever found, so that no penalty is ever paid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OverflowException">A figure is more than a <see cref="decimal"/> can hold.</exception>
    public static PenaltyMultiplier? Of(decimal harm, decimal detectionProbability) =>
        Bounds.Share(detectionProbability) > 0 ? new(Bounds.Least(harm), detectionProbability) : null;
}
