namespace StrategicAlliance.Learning;

/// <summary>Whose interest a learning loop serves.</summary>
public enum LoopOrientation
{
    /// <summary>That of all partners.</summary>
    Common,

    /// <summary>That of one partner.</summary>
    Private,
}
