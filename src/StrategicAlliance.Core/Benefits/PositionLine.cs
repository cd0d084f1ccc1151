using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A line of a partner's position: everything of one sort in one currency, and the facts it rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PositionLine
{
    internal PositionLine(PositionItem item, ContributionKind? means, Money? amount, decimal? units, ValueList<FactId> because)
    {
        Item = item;
        Means = means;
        Amount = amount;
        Units = units;
        Because = because;
    }

    /// <summary>What it is about.</summary>
    public PositionItem Item { get; }

    /// <summary>What sort of contribution or resource.</summary>
    /// <value><see langword="null"/> for other items, and for resources of no stated kind.</value>
    public ContributionKind? Means { get; }

    /// <summary>How much it is worth.</summary>
    /// <value><see langword="null"/> if nobody stated a value.</value>
    public Money? Amount { get; }

    /// <summary>How many units, where nobody stated a value.</summary>
    /// <value><see langword="null"/> if there is an amount, or no units are stated either.</value>
    public decimal? Units { get; }

    /// <summary>The facts it rests on, in order.</summary>
    public ValueList<FactId> Because { get; }
}
