namespace StrategicAlliance.Governance;

/// <summary>The shape in which partners are linked.</summary>
public enum AllianceTopology
{
    /// <summary>One lead firm, all others linked to it.</summary>
    Star,

    /// <summary>Firms linked as equals.</summary>
    Mesh,

    /// <summary>Layers below layers.</summary>
    Umbrella,
}
