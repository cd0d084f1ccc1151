using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>Two agents meet, and what each could give the other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BarterMeeting
{
    /// <summary>A meeting.</summary>
    /// <param name="first">The index of one agent, from 0.</param>
    /// <param name="second">The index of the other; not the same.</param>
    /// <param name="fromFirst">The index of the category that the first offers, from 0.</param>
    /// <param name="fromSecond">The index of the category that the second offers, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is negative, or an agent meets itself.</exception>
    public BarterMeeting(int first, int second, int fromFirst, int fromSecond)
    {
        First = Bounds.Count(first, 0);
        Second = Bounds.Count(second, 0) != first ? second : throw Bounds.Outside(second, "another agent than the first", nameof(second));
        FromFirst = Bounds.Count(fromFirst, 0);
        FromSecond = Bounds.Count(fromSecond, 0);
    }

    /// <summary>One agent.</summary>
    public int First { get; }

    /// <summary>The other agent.</summary>
    public int Second { get; }

    /// <summary>The category that the first offers.</summary>
    public int FromFirst { get; }

    /// <summary>The category that the second offers.</summary>
    public int FromSecond { get; }
}
