using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>How far the SECI spiral of an alliance went, and where it is stuck.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SpiralFinding
{
    internal SpiralFinding(SpiralProgress progress, Measurement completed, Measurement balance, StuckStage? stuck, ValueList<SpiralThread> threads)
    {
        Progress = progress;
        CompletedSpirals = completed;
        Balance = balance;
        Stuck = stuck;
        Threads = threads;
    }

    /// <summary>All conversions as one sequence, in the order in which they took effect.</summary>
    public SpiralProgress Progress { get; }

    /// <summary>Completed spirals, a count; not measured while no conversion is recorded.</summary>
    public Measurement CompletedSpirals { get; }

    /// <summary>How evenly the four modes were used, from 0 to 1; not measured while no conversion is recorded.</summary>
    public Measurement Balance { get; }

    /// <summary>What the spiral waits for, and since when.</summary>
    /// <value><see langword="null"/> while no conversion is recorded.</value>
    public StuckStage? Stuck { get; }

    /// <summary>The threads of knowledge, by their first conversion. Spirals of different threads may add up in <see cref="Progress"/> to one that no thread went through.</summary>
    public ValueList<SpiralThread> Threads { get; }
}
