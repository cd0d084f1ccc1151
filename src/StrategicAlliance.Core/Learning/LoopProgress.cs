using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How a learning loop went on: its turns, and where it stands.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LoopProgress
{
    internal LoopProgress(LearningLoop loop, ValueList<LoopCycle> cycles, Measurement currentAge, Measurement gain)
    {
        Loop = loop;
        Cycles = cycles;
        CurrentAge = currentAge;
        Gain = gain;
    }

    /// <summary>The loop.</summary>
    public LearningLoop Loop { get; }

    /// <summary>The turns it completed, in order.</summary>
    public ValueList<LoopCycle> Cycles { get; }

    /// <summary>The last step taken; <see langword="null"/> before the first.</summary>
    public PdcaStep? CurrentStep => Loop.Steps.Count == 0 ? null : Loop.Steps[^1].Fact.Step;

    /// <summary>The days since the running turn was planned, or since the loop was opened and not yet planned.</summary>
    /// <value>Not measured of a loop that is closed or that rests between two turns.</value>
    public Measurement CurrentAge { get; }

    /// <summary>How far the indicator of the loop moved from before its first completed turn to after its last; above 0 is for the better.</summary>
    /// <value>In the unit of <see cref="LoopCycle.Gain"/>. It is not the sum of the turns: what moved between them is in it.</value>
    public Measurement Gain { get; }

    /// <summary>How it stands.</summary>
    public LoopState State =>
        Loop.IsOpen ? LoopState.Open
        : CurrentStep == PdcaStep.Act ? LoopState.Completed
        : LoopState.Abandoned;

    /// <summary>All facts of the loop, in order.</summary>
    public ValueList<FactId> Because
    {
        get
        {
            IEnumerable<FactId> until = Loop.Closed is { } closed ? [closed.Id] : [];
            return [Loop.Opened.Id, .. Loop.Steps.Select(step => step.Id), .. until];
        }
    }
}
