using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>How contributions of different kinds weigh.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ContributionAllocationSettings
{
    /// <summary>Every kind weighs the same.</summary>
    public static ContributionAllocationSettings Default { get; } = new();

    /// <summary>The factor of each kind, by its name in journals: <c>cash</c>, <c>people</c>, <c>equipment</c>, <c>knowledge</c>, <c>market</c>, <c>data</c>.</summary>
    /// <value>Not negative; a kind that is not named has the factor 1. The default names none. Slicing Pie (Moyer 2012) takes 4 for cash and 2 for the rest.</value>
    /// <exception cref="ArgumentException">A kind is unknown or a factor is negative.</exception>
    public ValueMap<decimal> Multipliers
    {
        get;
        init
        {
            foreach (var (kind, factor) in Bounds.Given(value))
            {
                _ = EnumNames<ContributionKind>.TryParse(kind, out _) ? Bounds.Least(factor, nameof(Multipliers)) : throw Bounds.Outside(kind, EnumNames<ContributionKind>.Expected, nameof(Multipliers));
            }

            field = value;
        }
    } = ValueMap<decimal>.Empty;

    internal decimal Of(ContributionKind kind) => Multipliers.TryGetValue(EnumNames<ContributionKind>.Of(kind), out var factor) ? factor : 1;
}
