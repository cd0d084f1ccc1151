using System.Globalization;

namespace StrategicAlliance.Facts;

/// <summary>Who gets the units that are left when every part of a whole has been rounded down.</summary>
/// <remarks>The default value is <see cref="LargestRemainder"/>. Immutable; safe to share between threads.</remarks>
public readonly record struct RemainderRule
{
    private readonly bool toLargest;

    // One above the index, so that the default value names nobody.
    private readonly int named;

    private RemainderRule(bool toLargest, int named)
    {
        this.toLargest = toLargest;
        this.named = named;
    }

    /// <summary>A unit each to those that lost most by rounding down, the first of equals before the others (Hamilton 1791).</summary>
    public static RemainderRule LargestRemainder => default;

    /// <summary>All of it to the largest weight, the first of equals.</summary>
    public static RemainderRule LargestShare => new(toLargest: true, 0);

    /// <summary>The index of the part that gets all of it, if one is named.</summary>
    /// <value>From 0 up; <see langword="null"/> under the other rules.</value>
    public int? Recipient => named == 0 ? null : named - 1;

    internal bool GoesToLargest => toLargest;

    /// <summary>All of it to one part.</summary>
    /// <param name="index">The index of its weight, from 0 up. If that weight is zero it gets nothing, and <see cref="LargestRemainder"/> holds.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public static RemainderRule To(int index) => new(toLargest: false, Bounds.Count(index, 0) + 1);

    /// <summary>The rule as terms write it.</summary>
    /// <returns><c>largestRemainder</c>, <c>largestShare</c> or the index that is named.</returns>
    public override string ToString() =>
        toLargest ? "largestShare" : Recipient is { } index ? index.ToString(CultureInfo.InvariantCulture) : "largestRemainder";
}
