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

    /// <summary>The loops of which it is measured what they gained, in the order of <see cref="Loops"/>; the others say why it is not.</summary>
    /// <remarks>There is no total: gains on different indicators are not of one kind.</remarks>
    public IEnumerable<LoopProgress> WithGain => Loops.Where(loop => loop.Gain is Measurement.Measured);

    /// <summary>How many turns were completed.</summary>
    public int CompletedCycles => Loops.Sum(loop => loop.Cycles.Count);

    /// <summary>How many loops stand in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>0 or more.</returns>
    public int Count(LoopState state) => Loops.Count(loop => loop.State == state);
}
