using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StrategicAlliance.Facts;

/// <summary>An immutable map from names to values, in ordinal order of the names, equal to another when its entries are.</summary>
/// <typeparam name="TValue">The values.</typeparam>
/// <remarks>Safe to share between threads if its values are.</remarks>
public sealed class ValueMap<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<ValueMap<TValue>>
{
    private readonly KeyValuePair<string, TValue>[] entries;

    /// <summary>A map of these entries.</summary>
    /// <param name="entries">The entries, copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public ValueMap(IEnumerable<KeyValuePair<string, TValue>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        this.entries = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < this.entries.Length; i++)
        {
            if (string.Equals(this.entries[i].Key, this.entries[i - 1].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The name '{this.entries[i].Key}' is given twice.", nameof(entries));
            }
        }
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap<TValue> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => entries.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => entries.Select(entry => entry.Value);

    /// <inheritdoc/>
    public TValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        foreach (var entry in entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(ValueMap<TValue>? other) =>
        ReferenceEquals(this, other) || (other is not null && entries.AsSpan().SequenceEqual(other.entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in entries)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, TValue>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    /// <summary>The entries between braces.</summary>
    /// <returns>For people: <c>{idv: 91, pdi: 40}</c>.</returns>
    public override string ToString() => $"{{{string.Join(", ", entries.Select(entry => FormattableString.Invariant($"{entry.Key}: {entry.Value}")))}}}";
}
