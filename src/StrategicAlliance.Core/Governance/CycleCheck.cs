namespace StrategicAlliance.Governance;

/// <summary>Whether a path through the states of a relationship follows its transitions.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CycleCheck
{
    internal CycleCheck(int renegotiations, int? firstIllegalIndex)
    {
        Renegotiations = renegotiations;
        FirstIllegalIndex = firstIllegalIndex;
    }

    /// <summary>Whether every state may follow the one before it.</summary>
    public bool Legal => FirstIllegalIndex is null;

    /// <summary>How often the path comes back to negotiation: its occurrences after the first state of the path.</summary>
    /// <value>0 or more; counted over the whole path, legal or not.</value>
    public int Renegotiations { get; }

    /// <summary>The place in the path, from 0, of the first state that may not follow the one before it.</summary>
    /// <value>1 or more, or <see langword="null"/> if the path is legal.</value>
    public int? FirstIllegalIndex { get; }
}
