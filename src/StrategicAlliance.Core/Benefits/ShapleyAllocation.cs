using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>Divides by the Shapley value, the average of what a partner adds over all orders of joining.</summary>
/// <remarks>A <see cref="SolutionAllocation"/> over <see cref="ShapleyValue"/>, with a name that a host can register. Stateless; safe to share between threads.</remarks>
public sealed class ShapleyAllocation : IBenefitAllocation
{
    private readonly SolutionAllocation inner = new(new ShapleyValue());

    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context) => inner.Allocate(context);
}
