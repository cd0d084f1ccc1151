using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A rule needs to know from which pool the amount comes, and was not told.</summary>
public sealed record AllocationNeedsPool : Refusal
{
    internal AllocationNeedsPool(string division) => Division = division;

    /// <summary>The rule that divides.</summary>
    public string Division { get; }

    /// <inheritdoc/>
    public override string Message => $"The rule {Division} divides by what groups of partners could earn from a pool, and no pool is stated.";

    /// <inheritdoc/>
    public override string Remedy => "State the pool of the amount.";
}
