namespace StrategicAlliance.Knowledge;

/// <summary>What a common standard is about.</summary>
public enum StandardKind
{
    /// <summary>Information and data.</summary>
    Information,

    /// <summary>Technical interfaces.</summary>
    Interface,

    /// <summary>Processes.</summary>
    Process,

    /// <summary>Quality.</summary>
    Quality,
}
