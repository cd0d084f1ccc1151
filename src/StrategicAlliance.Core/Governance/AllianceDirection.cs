namespace StrategicAlliance.Governance;

/// <summary>How the partners stand to each other in the value system.</summary>
/// <remarks>After Porter (1985), Competitive Advantage.</remarks>
public enum AllianceDirection
{
    /// <summary>At the same stage.</summary>
    Horizontal,

    /// <summary>At stages that follow each other.</summary>
    Vertical,

    /// <summary>In different industries.</summary>
    Diagonal,
}
