namespace StrategicAlliance.Knowledge;

/// <summary>Who innovates.</summary>
public enum InnovationLevel
{
    /// <summary>A single member.</summary>
    Member,

    /// <summary>A team.</summary>
    Team,
}
