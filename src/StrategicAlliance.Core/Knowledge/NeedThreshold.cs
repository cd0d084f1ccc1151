using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The two thresholds of "Needed": one for the work in the alliance, a higher one for use of the results.</summary>
/// <remarks>
/// <para>For implementation, access is needed if the task would otherwise be impossible, significantly delayed, or take significant extra resources. For
/// exploitation, only if use of the own results would otherwise be technically or legally impossible. DESCA (2016), section 1.2.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class NeedThreshold
{
    /// <summary>Source of the two thresholds: DESCA 2016.</summary>
    public static Citation Citation { get; } = new("DESCA", 2016, "Model Consortium Agreement for Horizon 2020, version 1.2, section 1.2 'Needed' and section 9");

    /// <summary>Whether a need suffices for a purpose.</summary>
    /// <param name="purpose">For what access is asked.</param>
    /// <param name="need">The need that was shown; <see langword="null"/> if none was.</param>
    /// <returns><see langword="true"/> if access is needed in the sense of the agreement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such purpose or need.</exception>
    public static bool IsMet(AccessPurpose purpose, AccessNeed? need) => Bounds.Defined(need, nameof(need)) switch
    {
        AccessNeed.TechnicallyImpossible or AccessNeed.LegallyImpossible => Enum.IsDefined(Bounds.Defined(purpose)),
        AccessNeed.SignificantlyDelayed or AccessNeed.SignificantExtraResources => Bounds.Defined(purpose) == AccessPurpose.Implementation,
        _ => false,
    };

    /// <summary>What has to be shown for a purpose.</summary>
    /// <param name="purpose">For what access is asked.</param>
    /// <returns>The sufficient needs, the hardest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such purpose.</exception>
    public static ValueList<AccessNeed> Sufficient(AccessPurpose purpose) => Bounds.Defined(purpose) == AccessPurpose.Implementation
        ? [AccessNeed.TechnicallyImpossible, AccessNeed.LegallyImpossible, AccessNeed.SignificantlyDelayed, AccessNeed.SignificantExtraResources]
        : [AccessNeed.TechnicallyImpossible, AccessNeed.LegallyImpossible];
}
