using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>A group of players of one game, as a set of bits: bit <c>i</c> is player <c>i</c>.</summary>
/// <remarks>A value; which names the bits stand for is known to the game's <see cref="Players"/>. Up to 63 players.</remarks>
public readonly record struct Coalition
{
    internal Coalition(ulong bits) => Bits = bits;

    /// <summary>The group without players.</summary>
    public static Coalition Empty => default;

    /// <summary>The members as bits: bit <c>i</c> is set if player <c>i</c> is a member.</summary>
    public ulong Bits { get; }

    /// <summary>How many members there are.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>Whether there is nobody in it.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The members, by index, ascending.</summary>
    public IEnumerable<int> Members
    {
        get
        {
            for (var rest = Bits; rest != 0; rest &= rest - 1)
            {
                yield return BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    /// <summary>Whether a player is a member.</summary>
    /// <param name="player">The player's index, from 0.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(int player) => (Bits >> player & 1) != 0;

    /// <summary>This group and one player more.</summary>
    /// <param name="player">The player's index, from 0 to 62.</param>
    /// <returns>The larger group; the same if the player is a member already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of its range.</exception>
    public Coalition With(int player) => new(Bits | Bit(player));

    /// <summary>This group without one player.</summary>
    /// <param name="player">The player's index, from 0 to 62.</param>
    /// <returns>The smaller group; the same if the player is no member.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of its range.</exception>
    public Coalition Without(int player) => new(Bits & ~Bit(player));

    /// <summary>Whether all members of this group are members of another.</summary>
    /// <param name="other">The other group.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public bool IsWithin(Coalition other) => (Bits & ~other.Bits) == 0;

    /// <summary>The members by index.</summary>
    /// <returns>For people: <c>{0, 2}</c>.</returns>
    public override string ToString() => $"{{{string.Join(", ", Members)}}}";

    private static ulong Bit(int player)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(player);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(player, 62);
        return 1UL << player;
    }
}
