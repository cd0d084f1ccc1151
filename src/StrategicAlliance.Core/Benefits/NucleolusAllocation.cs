using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>Divides by the nucleolus, which makes the worst-off group of partners as well off as can be.</summary>
/// <remarks>A <see cref="SolutionAllocation"/> over <see cref="Nucleolus"/>, with a name that a host can register. Stateless; safe to share between threads.</remarks>
public sealed class NucleolusAllocation : IBenefitAllocation
{
    private readonly SolutionAllocation inner = new(new Nucleolus());

    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context) => inner.Allocate(context);
}
