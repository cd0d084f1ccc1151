namespace StrategicAlliance.Registration;

/// <summary>From when on links between partners form a mesh. Checked when registered.</summary>
public sealed class TopologyOptions
{
    /// <summary>The least density of a mesh.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public double MeshDensity { get; set; } = 0.5;

    /// <summary>The degree centralization that a mesh stays below.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public double MeshCentralization { get; set; } = 0.5;
}
