using System.Numerics;
using System.Runtime.CompilerServices;

namespace StrategicAlliance.Facts;

/// <summary>The state and step of xoshiro256**, for loops that are too hot for an object.</summary>
internal struct Xoshiro256
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    public Xoshiro256(ulong seed, ulong stream)
    {
        unchecked
        {
            // For one seed different streams start at different points: every step here is one to one in the stream.
            var start = Mix(Mix(seed + Golden) + (Mix(stream + Golden) * 0xD1342543DE82EF95));
            s0 = Mix(start + Golden);
            s1 = Mix(start + (2 * Golden));
            s2 = Mix(start + (3 * Golden));
            s3 = Mix(start + (4 * Golden));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
            var t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = BitOperations.RotateLeft(s3, 45);
            return result;
        }
    }

    /// <summary>From 0 up to, not including, 1, in steps of 2^-53.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 up to, not including, a bound that is not 0; every number equally likely.</summary>
    public ulong NextBelow(ulong bound)
    {
        unchecked
        {
            var high = Math.BigMul(Next(), bound, out var low);
            if (low < bound)
            {
                // The few values that would favour some numbers are drawn again (Lemire 2019).
                var uneven = (0 - bound) % bound;
                while (low < uneven)
                {
                    high = Math.BigMul(Next(), bound, out low);
                }
            }

            return high;
        }
    }

    // SplitMix64's finalizer (Steele, Lea & Flood 2014).
    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
