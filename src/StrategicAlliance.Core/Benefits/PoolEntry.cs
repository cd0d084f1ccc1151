using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A common benefit or a cost of a pool, in the currency of the terms.</summary>
internal readonly record struct PoolEntry
{
    // There may be a million: no room for whether there is a payer.
    private readonly PartnerId payer;

    /// <summary>An entry.</summary>
    /// <param name="because">The fact.</param>
    /// <param name="day">The number of the day it counts for.</param>
    /// <param name="amount">The benefit, or the cost.</param>
    /// <param name="isCost">Whether it is a cost.</param>
    /// <param name="payer">The partner who laid a cost out.</param>
    public PoolEntry(FactId because, int day, decimal amount, bool isCost, PartnerId? payer)
    {
        Because = because;
        Day = day;
        Amount = amount;
        IsCost = isCost;
        this.payer = payer ?? default;
    }

    public FactId Because { get; }

    public int Day { get; }

    public decimal Amount { get; }

    public bool IsCost { get; }

    /// <summary>The partner who laid a cost out.</summary>
    public PartnerId? Payer => payer == default ? null : (PartnerId?)payer;
}
