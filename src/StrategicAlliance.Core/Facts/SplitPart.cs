namespace StrategicAlliance.Facts;

/// <summary>A part of a whole that was divided exactly, and what made it so large.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public readonly record struct SplitPart
{
    internal SplitPart(decimal amount, decimal quota, decimal fromRemainder, SplitReason reason)
    {
        Amount = amount;
        Quota = quota;
        FromRemainder = fromRemainder;
        Reason = reason;
    }

    /// <summary>The part: a whole number of units. All parts sum to the whole.</summary>
    public decimal Amount { get; }

    /// <summary>What its weight alone would give: whole times weight over the sum of the weights, cut off twelve digits below a unit.</summary>
    public decimal Quota { get; }

    /// <summary>What of the amount came from the remainder.</summary>
    /// <value>0, or with the sign of the whole: one unit under the largest remainder, any number of units under the other rules.</value>
    public decimal FromRemainder { get; }

    /// <summary>Which rule gave the last of it.</summary>
    public SplitReason Reason { get; }
}
