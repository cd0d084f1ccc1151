using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How the learning loops of an alliance turn.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LoopFinding
{
    internal LoopFinding(ValueList<LoopProgress> loops, Measurement cycleTime, Measurement writing)
    {
        Loops = loops;
        CycleTime = cycleTime;
        Writing = writing;
    }

    /// <summary>The loops, by the day on which they were opened, then by id.</summary>
    public ValueList<LoopProgress> Loops { get; }

    /// <summary>The mean time from plan to act of the completed turns, in days.</summary>
    public Measurement CycleTime { get; }

    /// <summary>The share of the completed turns after which their owner wrote something down: a fraction from 0 to 1.</summary>
    public Measurement Writing { get; }

    /// <summary>What a turn gains. Never measured yet: no fact links a loop to the indicator that it is to move.</summary>
    public Measurement.NotMeasured Gain { get; } = new(
        "A loop does not name the indicator that it is to move, so no measured change can be put down to it.", []);

    /// <summary>How many turns were completed.</summary>
    public int CompletedCycles => Loops.Sum(loop => loop.Cycles.Count);

    /// <summary>How many loops stand in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>0 or more.</returns>
    public int Count(LoopState state) => Loops.Count(loop => loop.State == state);
}
