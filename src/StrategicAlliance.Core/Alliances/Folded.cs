namespace StrategicAlliance.Alliances;

/// <summary>What follows from a history: its ledgers, the last day on which a fact took effect, and how many facts count.</summary>
/// <remarks>A view leaves out facts that rest on what it does not see; no fact recorded on it is to blame for them.</remarks>
internal sealed record Folded(AllianceLedgers Ledgers, DateOnly LastDay, int Count, Checkpoints Checkpoints, IReadOnlySet<int> LeftOut)
{
    private static readonly HashSet<int> Nothing = [];

    /// <summary>Nothing folded yet; the ledgers may be written to.</summary>
    public static Folded Empty() => new(new(), DateOnly.MinValue, 0, Checkpoints.None, Nothing);

    /// <summary>What follows when one more fact takes effect after all others.</summary>
    public Folded Then(AllianceLedgers next, DateOnly day) =>
        this with { Ledgers = next, LastDay = day, Count = Count + 1, Checkpoints = Checkpoints.Follow(Count + 1, next) };
}
