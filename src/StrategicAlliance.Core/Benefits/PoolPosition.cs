using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What came into a pool, what it cost and what was paid out, in one currency.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PoolPosition
{
    internal PoolPosition(PoolId? pool, Currency currency, ValueList<PoolPeriod> periods)
    {
        Pool = pool;
        Currency = currency;
        Periods = periods;
    }

    /// <summary>The pool.</summary>
    /// <value><see langword="null"/> for what belongs to none.</value>
    public PoolId? Pool { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Period by period, by first day, the shorter first.</summary>
    public ValueList<PoolPeriod> Periods { get; }

    /// <summary>What should be in the pool: what came in, less what was paid out of it.</summary>
    /// <value>Negative if more was paid than came in. Costs that partners bore are in it until a settlement repays them.</value>
    public Money Left => Periods.Aggregate(Money.Zero(Currency), (left, period) => left + period.CameIn - period.CostsOfPool - period.Settled);

    /// <summary>A figure of the pool over all its periods.</summary>
    /// <param name="figure">The figure of a period.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is <see langword="null"/>.</exception>
    public Money Sum(Func<PoolPeriod, Money> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Periods.Aggregate(Money.Zero(Currency), (sum, period) => sum + figure(period));
    }
}
