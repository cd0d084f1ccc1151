using System.Collections;
using System.Runtime.CompilerServices;

namespace StrategicAlliance.Facts;

/// <summary>An immutable list that is equal to another when its items are, in order. Never <see langword="default"/>.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <remarks>Records that hold it are equal by value, unlike those that hold an <c>ImmutableArray</c>. Written as a collection
/// expression: <c>ValueList&lt;PartnerId&gt; parties = ["gm", "toyota"];</c>. Safe to share between threads if its items are.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>The items between brackets.</summary>
    /// <returns>For people: <c>[gm, toyota]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", items.Select(item => FormattableString.Invariant($"{item}")))}]";
}
