using System.Collections;
using System.Collections.Immutable;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>All facts of an alliance in the order in which they were written, corrected and withdrawn ones included.</summary>
/// <remarks>Two histories are equal when their facts and the names of their facts are. Immutable; safe to share between threads.</remarks>
public sealed class History : IReadOnlyList<Recorded<AllianceFact>>, IEquatable<History>
{
    private readonly ImmutableList<Entry> entries;
    private readonly ImmutableDictionary<FactId, Entry> named;

    internal History(ImmutableList<Entry> entries, ImmutableDictionary<FactId, Entry> named, int written)
    {
        this.entries = entries;
        this.named = named;
        Written = written;
    }

    /// <inheritdoc/>
    public int Count => entries.Count;

    internal ImmutableList<Entry> Entries => entries;

    /// <summary>How many facts were written in all, those left out of a view included.</summary>
    internal int Written { get; }

    /// <inheritdoc/>
    public Recorded<AllianceFact> this[int index] => entries[index].Recorded;

    /// <summary>A fact by its name.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The fact, or <see langword="null"/> if there is none of this name.</returns>
    public Recorded<AllianceFact>? Find(FactId id) => TryFind(id, out var entry) ? entry.Recorded : null;

    /// <inheritdoc/>
    public bool Equals(History? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as History);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, entries[0].Recorded, entries[^1].Recorded);

    /// <inheritdoc/>
    public IEnumerator<Recorded<AllianceFact>> GetEnumerator()
    {
        foreach (var entry in entries)
        {
            yield return entry.Recorded;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entry that a fact written next would be.</summary>
    internal Entry Next(AllianceFact fact) => new(Written + 1, new(fact.Id ?? FactId.At(Written + 1), fact));

    internal History Add(Entry entry) =>
        new(entries.Add(entry), entry.Fact.Id is null ? named : named.Add(entry.Id, entry), Math.Max(Written, entry.Position));

    internal bool TryFind(FactId id, out Entry entry)
    {
        if (named.TryGetValue(id, out entry))
        {
            return true;
        }

        var index = id.Position > 0 ? IndexOf(id.Position) : -1;
        entry = index >= 0 ? entries[index] : default;
        return index >= 0 && entry.Fact.Id is null;
    }

    /// <summary>The index of the fact at a position; below 0 if this part of the history does not hold it.</summary>
    internal int IndexOf(int position)
    {
        // Most histories are whole: then the index is known.
        if (position <= entries.Count && entries[position - 1].Position == position)
        {
            return position - 1;
        }

        var (low, high) = (0, entries.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = entries[middle].Position;
            if (found == position)
            {
                return middle;
            }

            (low, high) = found < position ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The part of the history that satisfies a condition, names and positions unchanged.</summary>
    internal History Where(Func<Entry, bool> condition)
    {
        var kept = entries.Where(condition).ToImmutableList();
        return new(kept, kept.Where(entry => entry.Fact.Id is not null).ToImmutableDictionary(entry => entry.Id), Written);
    }
}
