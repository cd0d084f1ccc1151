using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Gives every partner the same.</summary>
/// <remarks>Needs no facts, so it is the default of a host that chose nothing else. Stateless; safe to share between threads.</remarks>
public sealed class EqualAllocation : IBenefitAllocation
{
    private static readonly Citation Source = new("Deutsch", 1975, "Equity, equality, and need, Journal of Social Issues 31(3), 137-149");

    /// <inheritdoc/>
    public string Name => TermRules.Equal;

    /// <inheritdoc/>
    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return WeightedDivision.Against(context) is { } refusal
            ? refusal
            : new WeightedDivision(Name, "1", "Every partner gets the same.", Source)
                .Divide(context, partner => (1, [context.Roster.Find(partner)!.Joined.Id]));
    }
}
