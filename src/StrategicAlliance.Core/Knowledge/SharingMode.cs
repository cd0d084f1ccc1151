namespace StrategicAlliance.Knowledge;

/// <summary>In what state data is shared.</summary>
public enum SharingMode
{
    /// <summary>As collected.</summary>
    Raw,

    /// <summary>Worked up.</summary>
    Derived,

    /// <summary>Only what a model learned from it.</summary>
    Model,
}
