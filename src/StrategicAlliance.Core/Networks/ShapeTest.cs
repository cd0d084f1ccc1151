using StrategicAlliance.Facts;

namespace StrategicAlliance.Networks;

/// <summary>Tells whether a network is a star, a mesh, an umbrella, or none of these.</summary>
/// <remarks>
/// <para>The shapes are those of the alliance literature: a star round a lead firm, a mesh of equal firms, an umbrella of layers. The rule that
/// tells them apart is this library's definition on published measures: star = tree of radius 1 with at least three nodes (of two, neither is
/// the hub); umbrella = tree of radius 2 or more; mesh = density of at least <see cref="ShapeSettings.MeshDensity"/> with a degree
/// centralization below <see cref="ShapeSettings.MeshCentralization"/>; mixed = all else, also what is not connected.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ShapeTest
{
    private readonly ShapeSettings settings;

    /// <summary>The test with the default thresholds.</summary>
    public ShapeTest()
        : this(new ShapeSettings())
    {
    }

    /// <summary>The test with these thresholds.</summary>
    /// <param name="settings">The thresholds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public ShapeTest(ShapeSettings settings) => this.settings = Bounds.Given(settings);

    /// <summary>Source of the measure by which a hub is told: Freeman 1978.</summary>
    public static Citation Citation => NetworkMeasures.CentralizationCitation;

    /// <summary>Tells the shape of a network.</summary>
    /// <param name="graph">The network.</param>
    /// <returns>The shape and the measures it rests on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public ShapeFinding Classify(Graph graph)
    {
        var density = NetworkMeasures.Density(graph);
        var centralization = NetworkMeasures.DegreeCentralization(graph);
        var radius = NetworkDistances.Radius(graph);
        var isTree = NetworkDistances.IsTree(graph);
        NetworkShape? shape = (graph.Nodes.Count, isTree, radius) switch
        {
            (< 2, _, _) => null,
            (>= 3, true, 1) => NetworkShape.Star,
            (_, true, >= 2) => NetworkShape.Umbrella,
            _ when density >= settings.MeshDensity && centralization < settings.MeshCentralization => NetworkShape.Mesh,
            _ => NetworkShape.Mixed,
        };
        return new ShapeFinding(shape, centralization, density, isTree, radius);
    }
}
