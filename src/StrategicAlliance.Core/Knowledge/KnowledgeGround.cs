namespace StrategicAlliance.Knowledge;

/// <summary>Where a knowledge asset stands to the work of the alliance.</summary>
public enum KnowledgeGround
{
    /// <summary>Brought in.</summary>
    Background,

    /// <summary>Created by the work.</summary>
    Foreground,

    /// <summary>Created during the work, outside it.</summary>
    Sideground,

    /// <summary>Created afterwards.</summary>
    Postground,
}
