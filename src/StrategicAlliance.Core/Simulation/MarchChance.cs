using System.Runtime.CompilerServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>A probability that is drawn for many bits at once.</summary>
internal readonly struct MarchChance
{
    // The binary digits of the probability behind the point.
    private readonly ulong digits;
    private readonly bool always;

    public MarchChance(double probability)
    {
        always = probability >= 1;
        digits = always ? 0 : (ulong)(probability * 18446744073709551616.0);
    }

    public bool IsNever => !always && digits == 0;

    // Written so that NaN is refused.
    public static double Checked(double probability, string name) =>
        probability is >= 0 and <= 1 ? probability : throw Bounds.Outside(probability, "a probability from 0 to 1", name);

    /// <summary>Those of the wanted bits for which it happens, each by itself.</summary>
    /// <remarks>Every bit compares a random binary fraction with the probability, digit by digit, all bits in one step, until no bit is undecided.
    /// That is two draws for one bit and about seven for sixty.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Draw(ulong wanted, ref Xoshiro256 random)
    {
        if (always)
        {
            return wanted;
        }

        var happens = 0UL;
        for (var left = digits; wanted != 0 && left != 0; left <<= 1)
        {
            var digit = unchecked((ulong)((long)left >> 63));
            var drawn = random.Next();
            happens |= wanted & ~drawn & digit;
            wanted &= drawn ^ ~digit;
        }

        return happens;
    }
}
