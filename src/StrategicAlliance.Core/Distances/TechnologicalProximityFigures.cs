namespace StrategicAlliance.Distances;

/// <summary>Technological proximity and distance of two firms.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TechnologicalProximityFigures
{
    internal TechnologicalProximityFigures(double? jaffe, double? minComplement)
    {
        Jaffe = jaffe;
        MinComplement = minComplement;
    }

    /// <summary>The cosine of the counts, from 0 to 1; <see langword="null"/> if a firm has no patents.</summary>
    public double? Jaffe { get; }

    /// <summary>The overlap of the shares, from 0 to 1; <see langword="null"/> if a firm has no patents.</summary>
    public double? MinComplement { get; }

    /// <summary>1 less <see cref="Jaffe"/>.</summary>
    public double? JaffeDistance => 1 - Jaffe;

    /// <summary>1 less <see cref="MinComplement"/>.</summary>
    public double? MinComplementDistance => 1 - MinComplement;
}
