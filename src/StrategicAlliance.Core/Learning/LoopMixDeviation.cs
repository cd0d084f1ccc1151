namespace StrategicAlliance.Learning;

/// <summary>How the loops of a phase depart from what is expected of it.</summary>
public enum LoopMixDeviation
{
    /// <summary>No single-loop learning, where it is expected: in formation, in operation, and beside double-loop learning in adjustment.</summary>
    SingleLoopMissing,

    /// <summary>No double-loop learning, where it is expected: in adjustment and in operation.</summary>
    DoubleLoopMissing,

    /// <summary>Double-loop learning in no more than half of the loops of an adjustment, where it should dominate.</summary>
    DoubleLoopDoesNotDominate,

    /// <summary>More double-loop than single-loop learning in formation, before the partners know each other.</summary>
    DoubleLoopDominates,

    /// <summary>No loop of an operation acted: it should go through the Deming cycle.</summary>
    NoCycleCompleted,
}
