using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>By a rule a partner would weigh less than nothing.</summary>
public sealed record AllocationWeightNegative : Refusal
{
    internal AllocationWeightNegative(string division, PartnerId partner, decimal weight)
    {
        Division = division;
        Partner = partner;
        Weight = weight;
    }

    /// <summary>The rule that divides.</summary>
    public string Division { get; }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>Its weight.</summary>
    public decimal Weight { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"By {Division} {Partner} weighs {Weight}, less than nothing.");

    /// <inheritdoc/>
    public override string Remedy => "Divide by another rule, or state weights.";
}
