using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StrategicAlliance.Facts;

/// <summary>What a ledger keeps by id. A ledger writes to it before it is handed out, never after.</summary>
/// <remarks>
/// <para>Forking shares everything; writing after a fork copies one path. So the same code folds a million facts in place and
/// records the next one without copying the ledger.</para>
/// </remarks>
internal sealed class Shelf<TKey, TValue>
    where TKey : struct, IIdentifier<TKey>
{
    private static readonly ImmutableSortedDictionary<TKey, TValue> None = ImmutableSortedDictionary.Create<TKey, TValue>(Comparer<TKey>.Default);

    private ImmutableSortedDictionary<TKey, TValue> kept;
    private ImmutableSortedDictionary<TKey, TValue>.Builder? open;

    public Shelf()
        : this(None)
    {
    }

    private Shelf(ImmutableSortedDictionary<TKey, TValue> kept) => this.kept = kept;

    /// <summary>What is kept, in ordinal order of the ids.</summary>
    public IReadOnlyDictionary<TKey, TValue> Kept => open is null ? kept : open;

    public bool Holds(TKey key) => open?.ContainsKey(key) ?? kept.ContainsKey(key);

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) =>
        open is null ? kept.TryGetValue(key, out value) : open.TryGetValue(key, out value);

    public void Put(TKey key, TValue value) => (open ??= kept.ToBuilder())[key] = value;

    public void Remove(TKey key) => (open ??= kept.ToBuilder()).Remove(key);

    public Shelf<TKey, TValue> Fork()
    {
        Close();
        return new(kept);
    }

    /// <summary>Ends the writing; the ledger is about to be handed out.</summary>
    public void Close()
    {
        if (open is not null)
        {
            kept = open.ToImmutable();
            open = null;
        }
    }
}
