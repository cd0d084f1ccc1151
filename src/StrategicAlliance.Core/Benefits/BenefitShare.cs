using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What a partner gets of an amount, and why that much.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BenefitShare
{
    internal BenefitShare(PartnerId partner, Money amount, decimal weight, SplitPart part, ValueList<FactId> because)
    {
        Partner = partner;
        Amount = amount;
        Weight = weight;
        Quota = part.Quota;
        FromRemainder = part.FromRemainder;
        Reason = part.Reason;
        Because = because;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>What it gets, to the smallest unit of the currency.</summary>
    public Money Amount { get; }

    /// <summary>Its weight, in the unit of the rule.</summary>
    public decimal Weight { get; }

    /// <summary>What its weight alone would give, before rounding.</summary>
    public decimal Quota { get; }

    /// <summary>What of the amount came from the units that were left by rounding down.</summary>
    public decimal FromRemainder { get; }

    /// <summary>Which rule gave the last unit.</summary>
    public SplitReason Reason { get; }

    /// <summary>The facts that its weight rests on.</summary>
    public ValueList<FactId> Because { get; }
}
