using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Divides an amount of money among partners.</summary>
/// <remarks>A pure function of what it is given: no clock, no state, the same answer every time, whatever the order of the partners. The shares sum to the amount
/// exactly, or the answer is a refusal that names what is missing: a share is never made up.</remarks>
public interface IBenefitAllocation
{
    /// <summary>Its name, e.g. <c>equity</c>.</summary>
    string Name { get; }

    /// <summary>Divides.</summary>
    /// <param name="context">What to divide among whom, and the facts to go by.</param>
    /// <returns>The shares, or the rule that stands in the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context);
}
