using StrategicAlliance.Facts;

namespace StrategicAlliance.Networks;

/// <summary>From where on a network counts as a mesh.</summary>
/// <remarks>Both thresholds are this library's definition; no source gives them. Immutable.</remarks>
public sealed record ShapeSettings
{
    /// <summary>The density from which on a network may be a mesh, the threshold included.</summary>
    /// <value>A fraction from 0 to 1. The default is 0.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a fraction from 0 to 1.</exception>
    public double MeshDensity { get; init => field = Fraction(value, nameof(MeshDensity)); } = 0.5;

    /// <summary>The degree centralization below which a network has no single hub, the threshold excluded.</summary>
    /// <value>A fraction from 0 to 1. The default is 0.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a fraction from 0 to 1.</exception>
    public double MeshCentralization { get; init => field = Fraction(value, nameof(MeshCentralization)); } = 0.5;

    private static double Fraction(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw Bounds.Outside(value, Bounds.Fraction, name);
}
