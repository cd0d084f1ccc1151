namespace StrategicAlliance.Games;

/// <summary>A rule beside others: what it gives, and what holds of it in this game.</summary>
public sealed record ComparedRule
{
    private readonly int sign;

    internal ComparedRule(Solution solution, bool isEfficient, bool isIndividuallyRational, bool noneWouldLeave, BlockingCoalition? worst, bool treatsEqualsAlike, bool nullPlayersGetNothing, int sign)
    {
        Solution = solution;
        IsEfficient = isEfficient;
        IsIndividuallyRational = isIndividuallyRational;
        IsInCore = isEfficient && noneWouldLeave;
        Worst = worst;
        TreatsEqualsAlike = treatsEqualsAlike;
        NullPlayersGetNothing = nullPlayersGetNothing;
        this.sign = sign;
    }

    /// <summary>What it gives everyone, with what proves it.</summary>
    public Solution Solution { get; }

    /// <summary>Whether it shares out exactly what all players have together.</summary>
    public bool IsEfficient { get; }

    /// <summary>Whether nobody would do better alone.</summary>
    public bool IsIndividuallyRational { get; }

    /// <summary>Whether it shares out everything and no coalition would do better alone.</summary>
    public bool IsInCore { get; }

    /// <summary>The coalition that would gain most alone.</summary>
    /// <value><see langword="null"/> if none would.</value>
    public BlockingCoalition? Worst { get; }

    /// <summary>Whether players who add the same to every coalition get the same.</summary>
    public bool TreatsEqualsAlike { get; }

    /// <summary>Whether players who add nothing to any coalition get nothing.</summary>
    public bool NullPlayersGetNothing { get; }

    internal double Liking(string player) => sign * Solution[player];
}
