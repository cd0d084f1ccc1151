using System.Collections.Immutable;

namespace StrategicAlliance.Facts;

/// <summary>What a ledger keeps in order. A ledger writes to it before it is handed out, never after.</summary>
internal sealed class Roll<T>
{
    private ImmutableList<T> kept;
    private ImmutableList<T>.Builder? open;

    public Roll()
        : this([])
    {
    }

    private Roll(ImmutableList<T> kept) => this.kept = kept;

    /// <summary>What is kept, in the order in which it took effect.</summary>
    public IReadOnlyList<T> Kept => open is null ? kept : open;

    public int Count => open?.Count ?? kept.Count;

    public void Add(T item) => (open ??= kept.ToBuilder()).Add(item);

    public Roll<T> Fork()
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
