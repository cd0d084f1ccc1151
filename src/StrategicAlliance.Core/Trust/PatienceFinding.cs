using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How much a partner must care for the future to be kept from opportunism by losing it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PatienceFinding
{
    internal PatienceFinding(decimal? criticalDiscount) => CriticalDiscount = criticalDiscount;

    /// <summary>The least discount factor at which keeping one's word is as good as breaking it, δ*; from 0 to 1.</summary>
    /// <value><see langword="null"/>: cannot be deterred, no discount factor is enough. 1: only a future that counts as much as the present balances the gain, and no more.</value>
    public decimal? CriticalDiscount { get; }

    /// <summary>Whether no discount factor from 0 to 1 is enough.</summary>
    public bool CannotBeDeterred => CriticalDiscount is null;

    /// <summary>Whether some discount factor from 0 to 1 is enough to balance the gain.</summary>
    public bool IsSustainable => CriticalDiscount is not null;

    /// <summary>Whether some discount factor below 1 is enough.</summary>
    public bool IsSustainableBelowOne => CriticalDiscount < 1;

    /// <summary>By how much a discount factor exceeds the critical one; 0 or below: not deterred.</summary>
    /// <param name="discountFactor">What a unit is worth one period later, δ; from 0 to 1.</param>
    /// <returns>The margin; <see langword="null"/> if the partner cannot be deterred.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not from 0 to 1.</exception>
    public decimal? MarginAt(decimal discountFactor) => Bounds.Share(discountFactor) - CriticalDiscount;

    /// <summary>Whether a partner of this patience is deterred. Equality is not deterrence.</summary>
    /// <param name="discountFactor">What a unit is worth one period later, δ; from 0 to 1.</param>
    /// <returns>Whether the factor exceeds the critical one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not from 0 to 1.</exception>
    public bool IsDeterredAt(decimal discountFactor) => MarginAt(discountFactor) > 0;
}
