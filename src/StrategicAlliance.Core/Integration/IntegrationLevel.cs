namespace StrategicAlliance.Integration;

/// <summary>A level on which partners are integrated.</summary>
/// <remarks>Five levels after Kanter (1994), Collaborative Advantage, Harv Bus Rev 72(4):96-108; the organizational level is added.</remarks>
public enum IntegrationLevel
{
    /// <summary>Top leaders want the same and keep talking.</summary>
    Strategic,

    /// <summary>Middle managers plan joint work with resources.</summary>
    Tactical,

    /// <summary>Those who depend on each other in daily work coordinate.</summary>
    Operational,

    /// <summary>Structures and decision rights fit.</summary>
    Organizational,

    /// <summary>Personal ties cross the boundary and do not hang on one person.</summary>
    Interpersonal,

    /// <summary>Differences of culture are bridged.</summary>
    Cultural,
}
