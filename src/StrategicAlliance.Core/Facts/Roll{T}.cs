using System.Collections;
using System.Collections.Immutable;

namespace StrategicAlliance.Facts;

/// <summary>What a ledger keeps in order. A ledger writes to it before it is handed out, never after.</summary>
/// <remarks>Kept by pages, which rolls share once they are full: reading a million is as quick as reading an array, and to add one to a copy writes one page.</remarks>
internal sealed class Roll<T> : IReadOnlyList<T>, IList<T>
{
    private const int PageLength = 128;
    private const int FirstLength = 4;

    private ImmutableList<T[]> full;
    private T[] last;
    private int inLast;
    private bool ownsLast;

    public Roll()
        : this([], [], 0)
    {
    }

    private Roll(ImmutableList<T[]> full, T[] last, int inLast)
    {
        this.full = full;
        this.last = last;
        this.inLast = inLast;
    }

    /// <summary>What is kept, in the order in which it took effect.</summary>
    public IReadOnlyList<T> Kept => this;

    public int Count => (full.Count * PageLength) + inLast;

    bool ICollection<T>.IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var page = index / PageLength;
            return (page < full.Count ? full[page] : last)[index % PageLength];
        }
    }

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw Fixed();
    }

    public void Add(T item)
    {
        if (!ownsLast || inLast == last.Length)
        {
            Array.Resize(ref last, Math.Clamp(inLast * 2, FirstLength, PageLength));
            ownsLast = true;
        }

        last[inLast++] = item;
        if (inLast == PageLength)
        {
            full = full.Add(last);
            (last, inLast) = ([], 0);
        }
    }

    public Roll<T> Fork()
    {
        Close();
        return new(full, last, inLast);
    }

    /// <summary>Ends the writing; the ledger is about to be handed out.</summary>
    public void Close() => ownsLast = false;

    public IEnumerator<T> GetEnumerator()
    {
        var (page, count) = (last, inLast);
        foreach (var items in full)
        {
            foreach (var item in items)
            {
                yield return item;
            }
        }

        for (var i = 0; i < count; i++)
        {
            yield return page[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        foreach (var items in full)
        {
            items.CopyTo(array, arrayIndex);
            arrayIndex += PageLength;
        }

        Array.Copy(last, 0, array, arrayIndex, inLast);
    }

    bool ICollection<T>.Contains(T item) => ((IList<T>)this).IndexOf(item) >= 0;

    int IList<T>.IndexOf(T item)
    {
        var index = 0;
        foreach (var held in this)
        {
            if (EqualityComparer<T>.Default.Equals(held, item))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    void ICollection<T>.Add(T item) => throw Fixed();

    void ICollection<T>.Clear() => throw Fixed();

    bool ICollection<T>.Remove(T item) => throw Fixed();

    void IList<T>.Insert(int index, T item) => throw Fixed();

    void IList<T>.RemoveAt(int index) => throw Fixed();

    private static NotSupportedException Fixed() => new("What a ledger keeps cannot be changed.");
}
