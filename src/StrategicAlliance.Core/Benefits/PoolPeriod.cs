using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What moved in a pool in one period and currency.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PoolPeriod
{
    internal PoolPeriod(Period period, Money cameIn, Money costsOfPool, Money costsOfPartners, Money settled, ValueList<FactId> because)
    {
        Period = period;
        CameIn = cameIn;
        CostsOfPool = costsOfPool;
        CostsOfPartners = costsOfPartners;
        Settled = settled;
        Because = because;
    }

    /// <summary>The period that the facts state; the month of their day if they state none.</summary>
    public Period Period { get; }

    /// <summary>Common benefits, refunds deducted.</summary>
    public Money CameIn { get; }

    /// <summary>Costs paid out of the pool.</summary>
    public Money CostsOfPool { get; }

    /// <summary>Costs that partners paid and that the pool repays when it is settled.</summary>
    public Money CostsOfPartners { get; }

    /// <summary>What settlements paid to partners.</summary>
    public Money Settled { get; }

    /// <summary>The facts, in order.</summary>
    public ValueList<FactId> Because { get; }
}
