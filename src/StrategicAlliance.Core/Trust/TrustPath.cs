using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>One way through a trust network, and the opinion it alone would give.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TrustPath
{
    internal TrustPath(ValueList<string> nodes, Opinion opinion)
    {
        Nodes = nodes;
        Opinion = opinion;
    }

    /// <summary>The nodes, from who asks to what is asked about.</summary>
    public ValueList<string> Nodes { get; }

    /// <summary>The opinion along it.</summary>
    public Opinion Opinion { get; }
}
