namespace StrategicAlliance.Facts;

/// <summary>Random numbers that are the same for the same seed on every platform, runtime and version of this library.</summary>
/// <remarks>
/// <para>xoshiro256** (Blackman &amp; Vigna 2021, Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical Software 47(4)),
/// its state filled from seed and stream by the finalizer of SplitMix64. Not for secrets.</para>
/// <para>A <em>stream</em> is an independent sequence of the same seed: give each history, replication or partner its own, and the numbers
/// do not depend on which core works on what. Not safe to share between threads.</para>
/// </remarks>
public sealed class SeededGenerator
{
    private Xoshiro256 state;

    /// <summary>The first stream of a seed.</summary>
    /// <param name="seed">Any number.</param>
    public SeededGenerator(ulong seed)
        : this(seed, 0)
    {
    }

    /// <summary>One stream of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="stream">Which stream; different ones are independent for all practical purposes.</param>
    public SeededGenerator(ulong seed, ulong stream) => state = new Xoshiro256(seed, stream);

    /// <summary>The next 64 random bits.</summary>
    /// <returns>Any number.</returns>
    public ulong NextBits() => state.Next();

    /// <summary>A number from 0 up to, not including, 1, in steps of 2^-53.</summary>
    /// <returns>The number.</returns>
    public double NextDouble() => state.NextDouble();

    /// <summary>A whole number from 0 up to, not including, a bound; every one equally likely.</summary>
    /// <param name="bound">The bound; at least 1.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        return (int)state.NextBelow((ulong)bound);
    }

    /// <summary>True with a probability.</summary>
    /// <param name="probability">From 0 (never) to 1 (always).</param>
    /// <returns>Whether it happened.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public bool Happens(double probability)
    {
        // Written so that NaN is refused.
        if (!(probability is >= 0 and <= 1))
        {
            throw Bounds.Outside(probability, "a probability from 0 to 1", nameof(probability));
        }

        return state.NextDouble() < probability;
    }

    /// <summary>Puts a list into a random order, every order equally likely (Durstenfeld 1964).</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list, changed in place.</param>
    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = NextBelow(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
