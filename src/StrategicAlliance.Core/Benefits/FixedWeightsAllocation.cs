using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Gives every partner by a weight that was settled beforehand.</summary>
/// <remarks>A participant without a weight gets nothing; a weight for somebody who does not take part is refused. Immutable; safe to share between threads.</remarks>
public sealed class FixedWeightsAllocation : IBenefitAllocation
{
    private static readonly Citation Source = Citation.OfLibrary("division by weights that the partners agreed");

    /// <summary>Divides by these weights.</summary>
    /// <param name="weights">The weights by id of the partner, none negative.</param>
    /// <exception cref="ArgumentException">The map is <see langword="null"/>, a name can be no id, or a weight is negative.</exception>
    public FixedWeightsAllocation(ValueMap<decimal> weights)
    {
        foreach (var (partner, weight) in Bounds.Given(weights))
        {
            _ = Identifier.Checked(partner, nameof(weights));
            _ = Bounds.Least(weight, nameof(weights));
        }

        Weights = weights;
    }

    /// <inheritdoc/>
    public string Name => "fixedWeights";

    /// <summary>The weights by id of the partner.</summary>
    public ValueMap<decimal> Weights { get; }

    /// <inheritdoc/>
    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (WeightedDivision.Against(context) is { } refusal)
        {
            return refusal;
        }

        foreach (var partner in Weights.Keys)
        {
            if (!context.Participants.Contains(partner))
            {
                return new WeightOfNoParticipant(partner, context.Participants);
            }
        }

        return new WeightedDivision(Name, "1", "Every partner gets by the weight that was agreed.", Source)
            .Divide(context, partner => (Weights.TryGetValue(partner.Value, out var weight) ? weight : 0, []));
    }
}
