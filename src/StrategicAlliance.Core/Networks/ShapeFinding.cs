namespace StrategicAlliance.Networks;

/// <summary>The shape of a network and the measures it rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ShapeFinding
{
    internal ShapeFinding(NetworkShape? shape, double centralization, double? density, bool isTree, int? radius)
    {
        Shape = shape;
        DegreeCentralization = centralization;
        Density = density;
        IsTree = isTree;
        Radius = radius;
    }

    /// <summary>The shape; <see langword="null"/> with fewer than two nodes, which have none.</summary>
    public NetworkShape? Shape { get; }

    /// <summary>How far one node stands out by its links, from 0 to 1.</summary>
    public double DegreeCentralization { get; }

    /// <summary>Links over possible links, from 0 to 1; <see langword="null"/> with fewer than two nodes.</summary>
    public double? Density { get; }

    /// <summary>Whether the network is connected and has no cycle.</summary>
    public bool IsTree { get; }

    /// <summary>The smallest eccentricity, a number of links; <see langword="null"/> when the network is not connected.</summary>
    public int? Radius { get; }
}
