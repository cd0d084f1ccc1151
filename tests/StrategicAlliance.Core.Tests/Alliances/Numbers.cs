namespace StrategicAlliance.Tests.Alliances;

/// <summary>A seeded source of numbers (xorshift, Marsaglia 2003): the same numbers on every platform.</summary>
internal sealed class Numbers
{
    private ulong state;

    public Numbers(int seed) => state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15UL) | 1UL);

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)((state >> 11) % (ulong)limit);
        }
    }

    public T Of<T>(params T[] choices) => choices[Below(choices.Length)];
}
