using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>One completed turn of a learning loop, from plan to act.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LoopCycle
{
    internal LoopCycle(int number, ValueList<Recorded<LoopStepped>> steps, Measurement duration, Measurement gain)
    {
        Number = number;
        Steps = steps;
        Duration = duration;
        Gain = gain;
    }

    /// <summary>Which turn of the loop it was, from 1.</summary>
    public int Number { get; }

    /// <summary>Plan, do, check and act.</summary>
    public ValueList<Recorded<LoopStepped>> Steps { get; }

    /// <summary>The days from plan to act.</summary>
    public Measurement Duration { get; }

    /// <summary>How far the indicator of the loop moved over the turn; above 0 is for the better.</summary>
    /// <value>A share of the way from its worst to its best value (unit 1), which may be above 1 or below -1; in the unit of the indicator when these anchors are
    /// not stated.</value>
    public Measurement Gain { get; }

    /// <summary>The conversions by which its owner, from the check until the next turn, left something written, by id.</summary>
    /// <value><see langword="null"/> when the loop names no owner: not known.</value>
    public ValueList<FactId>? Written { get; internal init; }
}
