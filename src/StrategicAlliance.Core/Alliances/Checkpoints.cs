namespace StrategicAlliance.Alliances;

/// <summary>Ledgers as they stood after some of the facts, so that a late fact folds again from its day and not from the first.</summary>
/// <remarks>They share nearly everything with the ledgers that follow. The closer to the end, the denser they lie: that is where late facts fall.</remarks>
internal sealed class Checkpoints
{
    private const int Spacing = 1024;
    private const int Most = 16;

    private readonly (int Count, AllianceLedgers Ledgers)[] kept;

    private Checkpoints((int Count, AllianceLedgers Ledgers)[] kept) => this.kept = kept;

    public static Checkpoints None { get; } = new([]);

    /// <summary>After how many facts a fold should keep the next one, if it began after <paramref name="from"/> facts and ends after <paramref name="to"/>.</summary>
    public static int Next(int from, int to) => to - from > 2 * Spacing ? from + ((to - from) / 2) : int.MaxValue;

    /// <summary>The last one that comes before a fact differs.</summary>
    public (int Count, AllianceLedgers Ledgers)? Before(int differs) =>
        Array.FindLastIndex(kept, checkpoint => checkpoint.Count <= differs) is >= 0 and var index ? kept[index] : null;

    /// <summary>Those that stay true when the facts from an index on differ.</summary>
    public Checkpoints Until(int differs) => new(Array.FindAll(kept, checkpoint => checkpoint.Count <= differs));

    /// <summary>Keeps closed ledgers.</summary>
    public Checkpoints Add(int count, AllianceLedgers ledgers)
    {
        var next = kept.Append((Count: count, Ledgers: ledgers)).ToList();
        if (next.Count > Most)
        {
            // Drop the one that is missed least: whose neighbours lie closest, seen from the end.
            var least = Enumerable.Range(0, next.Count - 1).MinBy(i => (next[i + 1].Count - (i == 0 ? 0 : next[i - 1].Count)) / (double)(count - (i == 0 ? 0 : next[i - 1].Count)));
            next.RemoveAt(least);
        }

        return new Checkpoints([.. next]);
    }

    /// <summary>Keeps closed ledgers if the last ones kept lie far enough back.</summary>
    public Checkpoints Follow(int count, AllianceLedgers ledgers) =>
        count - (kept.Length == 0 ? 0 : kept[^1].Count) >= Spacing ? Add(count, ledgers) : this;
}
