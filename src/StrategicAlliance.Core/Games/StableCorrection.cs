using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The least change of an allocation after which no coalition would do better alone, or after which the worst-off would gain as little as can be.</summary>
public sealed record StableCorrection
{
    internal StableCorrection(ValueList<double> payoffs, ValueList<double> changes, double moved, double shortfall)
    {
        Payoffs = payoffs;
        Changes = changes;
        Moved = moved;
        Shortfall = shortfall;
    }

    /// <summary>What every player gets (or pays) after it, in the order of the players.</summary>
    public ValueList<double> Payoffs { get; }

    /// <summary>How much that is more than before, in the order of the players; they sum to what was not shared out before.</summary>
    public ValueList<double> Changes { get; }

    /// <summary>The amount that changes hands: half the sum of all changes, taken as positive.</summary>
    public double Moved { get; }

    /// <summary>How much the worst-off coalition would still gain alone.</summary>
    /// <value>0 if the core is not empty; else the value of the least core.</value>
    public double Shortfall { get; }
}
