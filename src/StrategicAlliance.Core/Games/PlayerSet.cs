using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>A coalition of a game with any number of players: a view of bits, 64 players a word.</summary>
/// <remarks>Valid only during the call that hands it out; the bits behind it change afterwards.</remarks>
public readonly ref struct PlayerSet
{
    internal PlayerSet(ReadOnlySpan<ulong> words) => Words = words;

    /// <summary>The members as bits: player <c>i</c> is bit <c>i mod 64</c> of word <c>i / 64</c>.</summary>
    public ReadOnlySpan<ulong> Words { get; }

    /// <summary>How many members there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>Whether a player is a member.</summary>
    /// <param name="player">The player's index, from 0.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    /// <exception cref="IndexOutOfRangeException">The index is that of no player.</exception>
    public bool Contains(int player) => (Words[player >> 6] >> (player & 63) & 1) != 0;

    /// <summary>The least index from some index on that is a member's.</summary>
    /// <param name="from">The first index to look at, from 0.</param>
    /// <returns>The index; -1 if no member follows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public int Next(int from)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        for (var word = from >> 6; word < Words.Length; word++)
        {
            var rest = word == from >> 6 ? Words[word] >> (from & 63) << (from & 63) : Words[word];
            if (rest != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }
}
