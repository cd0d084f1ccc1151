using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Whether an allocation is stable: whether no coalition would do better alone.</summary>
public sealed record StabilityFinding
{
    internal StabilityFinding(Players players, ValueList<double> payoffs, double notShared, ValueList<BlockingCoalition> blocking, long blockingCount, StableCorrection correction, double tolerance)
    {
        Players = players;
        Payoffs = payoffs;
        NotShared = notShared;
        Blocking = blocking;
        BlockingCount = blockingCount;
        Correction = correction;
        Tolerance = tolerance;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The allocation, in the order of the players.</summary>
    public ValueList<double> Payoffs { get; }

    /// <summary>What all players earn (or pay) together less the sum of the allocation.</summary>
    public double NotShared { get; }

    /// <summary>Whether it is in the core: all is shared out and no coalition would do better alone.</summary>
    public bool IsStable => BlockingCount == 0 && Math.Abs(NotShared) <= Tolerance;

    /// <summary>The coalitions that would do better alone, worst first; at most 20.</summary>
    public ValueList<BlockingCoalition> Blocking { get; }

    /// <summary>How many there are in all.</summary>
    public long BlockingCount { get; }

    /// <summary>The least change that makes it stable, or as stable as can be; no change if it is stable.</summary>
    public StableCorrection Correction { get; }

    /// <summary>Differences up to this do not count: 1e-9 of the largest value.</summary>
    public double Tolerance { get; }
}
