using System.Collections;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The named players of a game, in order: the first is player 0.</summary>
/// <remarks>Names are compared ordinally. Equal to another when the names are, in order. Immutable; safe to share between threads.</remarks>
public sealed class Players : IReadOnlyList<string>, IEquatable<Players>
{
    private readonly string[] names;
    private readonly Dictionary<string, int> indexes;

    private Players(string[] names, Dictionary<string, int> indexes)
    {
        this.names = names;
        this.indexes = indexes;
    }

    /// <summary>How many there are; at least one.</summary>
    public int Count => names.Length;

    /// <summary>All of them.</summary>
    /// <exception cref="InvalidOperationException">There are more than 63.</exception>
    public Coalition All => Count <= 63 ? new((1UL << Count) - 1) : throw new InvalidOperationException("A coalition holds up to 63 players.");

    /// <inheritdoc/>
    public string this[int index] => names[index];

    /// <summary>Players of these names.</summary>
    /// <param name="names">The names, in order.</param>
    /// <returns>The players; or refused as <see cref="NoPlayers"/>, <see cref="PlayerNotNamed"/> or <see cref="PlayerNamedTwice"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    public static Outcome<Players> Of(params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var all = names.ToArray();
        if (all.Length == 0)
        {
            return new NoPlayers();
        }

        var known = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(all[i]))
            {
                return new PlayerNotNamed(i);
            }

            if (!known.TryAdd(all[i], i))
            {
                return new PlayerNamedTwice(all[i]);
            }
        }

        return new Players(all, known);
    }

    /// <summary>Where a player stands.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The index from 0; -1 if there is no such player.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return indexes.TryGetValue(name, out var index) ? index : -1;
    }

    /// <summary>The group of these players.</summary>
    /// <param name="members">Their names.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">There is no player of a name, or there are more than 63 players.</exception>
    public Coalition Coalition(params IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var group = default(Coalition);
        foreach (var member in members)
        {
            var index = IndexOf(member);
            group = index >= 0 ? group.With(index) : throw new ArgumentException($"There is no player '{member}'.", nameof(members));
        }

        return group;
    }

    /// <summary>The names of a group in ordinal order, joined by commas: <c>A,B</c>.</summary>
    /// <param name="coalition">The group.</param>
    /// <returns>The names; empty for the group without players.</returns>
    public string NamesOf(Coalition coalition) => string.Join(',', coalition.Members.Select(player => names[player]).Order(StringComparer.Ordinal));

    /// <inheritdoc/>
    public bool Equals(Players? other) => ReferenceEquals(this, other) || (other is not null && names.AsSpan().SequenceEqual(other.names));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Players);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var name in names)
        {
            hash.Add(name, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)names).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => names.GetEnumerator();

    /// <summary>The names.</summary>
    /// <returns>For people: <c>A, B, C</c>.</returns>
    public override string ToString() => string.Join(", ", names);
}
