namespace StrategicAlliance.Performance;

/// <summary>What was decided after a review.</summary>
public enum ReviewCourse
{
    /// <summary>Go on as before.</summary>
    Continue,

    /// <summary>Put more in.</summary>
    Raise,

    /// <summary>Put less in.</summary>
    Reduce,

    /// <summary>Do it differently.</summary>
    Change,

    /// <summary>Stop.</summary>
    Stop,
}
