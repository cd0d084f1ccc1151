namespace StrategicAlliance.Learning;

/// <summary>How a learning loop stands.</summary>
public enum LoopState
{
    /// <summary>More steps may be taken.</summary>
    Open,

    /// <summary>It was closed after it acted.</summary>
    Completed,

    /// <summary>It was closed before it acted, or in the middle of a further cycle.</summary>
    Abandoned,
}
