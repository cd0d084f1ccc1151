using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How many questions reached one process of organizational learning.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningProcessStep
{
    internal LearningProcessStep(LearningProcess process, ValueList<LoopId> loops, ValueList<FactId> because, Measurement passRate)
    {
        Process = process;
        Loops = loops;
        Because = because;
        PassRate = passRate;
    }

    /// <summary>The process.</summary>
    public LearningProcess Process { get; }

    /// <summary>The loops that reached it, in the order in which they were opened; an id that was opened again stands for each time.</summary>
    public ValueList<LoopId> Loops { get; }

    /// <summary>How many reached it.</summary>
    public int Count => Loops.Count;

    /// <summary>The facts that show it.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>The share of those in the process before that reached this one, from 0 to 1.</summary>
    /// <value>Not measured for discovery, which has none before it, and where none reached the one before.</value>
    public Measurement PassRate { get; }
}
