using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What work costs, how easily a relationship ends and another is found, and how soon shirking is noticed.</summary>
/// <remarks>All rates are per unit of time. Immutable; safe to share between threads.</remarks>
public sealed record NoShirkingTerms
{
    /// <summary>The terms of a relationship.</summary>
    /// <param name="effort">What doing one's part costs per unit of time, e; not negative, as all.</param>
    /// <param name="jobFindingRate">How often who was dismissed finds another relationship, a.</param>
    /// <param name="separationRate">How often relationships end for other reasons, b.</param>
    /// <param name="discountRate">How fast the future loses value, r.</param>
    /// <param name="detectionRate">How often shirking is noticed, q.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public NoShirkingTerms(decimal effort, decimal jobFindingRate, decimal separationRate, decimal discountRate, decimal detectionRate)
    {
        Effort = Bounds.Least(effort);
        JobFindingRate = Bounds.Least(jobFindingRate);
        SeparationRate = Bounds.Least(separationRate);
        DiscountRate = Bounds.Least(discountRate);
        DetectionRate = Bounds.Least(detectionRate);
    }

    /// <summary>What doing one's part costs per unit of time, e.</summary>
    public decimal Effort { get; }

    /// <summary>How often who was dismissed finds another relationship, a.</summary>
    public decimal JobFindingRate { get; }

    /// <summary>How often relationships end for other reasons, b.</summary>
    public decimal SeparationRate { get; }

    /// <summary>How fast the future loses value, r.</summary>
    public decimal DiscountRate { get; }

    /// <summary>How often shirking is noticed, q.</summary>
    public decimal DetectionRate { get; }
}
