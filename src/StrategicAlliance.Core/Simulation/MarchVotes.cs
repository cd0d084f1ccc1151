using System.Runtime.CompilerServices;

namespace StrategicAlliance.Simulation;

/// <summary>Counts for every bit of a word how often it was set, in binary digits that stand upright: word j holds digit j of all 64 counts.</summary>
internal sealed class MarchVotes
{
    private readonly ulong[] digits;
    private readonly int lane;

    /// <summary>Counts up to a number of words.</summary>
    /// <param name="most">How many words are added at most.</param>
    /// <param name="lane">Where the second lane of a word begins; 64 if it has but one.</param>
    public MarchVotes(int most, int lane)
    {
        this.lane = lane;
        digits = new ulong[34 - System.Numerics.BitOperations.LeadingZeroCount((uint)most)];
    }

    public void Clear() => Array.Clear(digits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong bits)
    {
        for (var j = 0; bits != 0; j++)
        {
            var digit = digits[j];
            digits[j] = digit ^ bits;
            bits &= digit;
        }
    }

    /// <summary>Adds the counts of the second lane to those of the first.</summary>
    public void JoinLanes()
    {
        if (lane == 64)
        {
            return;
        }

        var carry = 0UL;
        for (var j = 0; j < digits.Length; j++)
        {
            ulong first = digits[j] & uint.MaxValue, second = digits[j] >> lane;
            digits[j] = first ^ second ^ carry;
            carry = (first & second) | (carry & (first ^ second));
        }
    }

    /// <summary>The bits whose count is above a number, and those whose count is that number.</summary>
    public (ulong Above, ulong Equal) Compare(int number)
    {
        var (above, equal) = (0UL, ulong.MaxValue);
        for (var j = digits.Length - 1; j >= 0; j--)
        {
            if (((number >> j) & 1) == 0)
            {
                above |= equal & digits[j];
                equal &= ~digits[j];
            }
            else
            {
                equal &= digits[j];
            }
        }

        return (above, equal);
    }

    /// <summary>The count of one bit.</summary>
    public int Of(int bit)
    {
        var count = 0;
        for (var j = 0; j < digits.Length; j++)
        {
            count |= (int)((digits[j] >> bit) & 1) << j;
        }

        return count;
    }
}
