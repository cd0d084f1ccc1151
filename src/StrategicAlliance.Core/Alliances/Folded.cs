namespace StrategicAlliance.Alliances;

/// <summary>What follows from a history: its ledgers, the last day on which a fact took effect, and how many facts count.</summary>
internal sealed record Folded(AllianceLedgers Ledgers, DateOnly LastDay, int Count, Checkpoints Checkpoints)
{
    /// <summary>What follows when one more fact takes effect after all others.</summary>
    public Folded Then(AllianceLedgers next, DateOnly day) => new(next, day, Count + 1, Checkpoints.Follow(Count + 1, next));
}
