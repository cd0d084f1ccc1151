using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An allocation in whole units, such as cents, and how near it comes to a core that payoffs in any fraction may reach.</summary>
public sealed record RoundedAllocation
{
    internal RoundedAllocation(Players players, decimal unit, ValueList<decimal> payoffs, double shortfall, BlockingCoalition? worst, bool isLargestRemainder, bool isProven)
    {
        Players = players;
        Unit = unit;
        Payoffs = payoffs;
        Shortfall = shortfall;
        Worst = worst;
        IsLargestRemainder = isLargestRemainder;
        IsProven = isProven;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The unit, e.g. 0.01.</summary>
    public decimal Unit { get; }

    /// <summary>What every player gets (or pays), in the order of the players: whole units that sum to the whole exactly.</summary>
    public ValueList<decimal> Payoffs { get; }

    /// <summary>Whether it is in the core: no coalition would do better alone.</summary>
    public bool IsInCore => Worst is null;

    /// <summary>By how much the worst-off coalition would do better alone, in the unit of the values; 0 in the core.</summary>
    public double Shortfall { get; }

    /// <summary>The coalition that would gain most alone.</summary>
    /// <value><see langword="null"/> in the core.</value>
    public BlockingCoalition? Worst { get; }

    /// <summary>Whether it is what the largest remainder gives; else units were moved to keep coalitions in.</summary>
    public bool IsLargestRemainder { get; }

    /// <summary>Whether it is shown that no allocation in whole units has a smaller shortfall, and none with it is nearer to the payoffs.</summary>
    /// <value><see langword="false"/> if the search ended at its limit: then it is the best that was found.</value>
    public bool IsProven { get; }
}
