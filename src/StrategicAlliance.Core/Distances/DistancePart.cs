using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>One distance between two partners: by which method, in which unit, against which reference, in which direction.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DistancePart
{
    internal DistancePart(IDistanceMeasure measure, Measurement distance)
    {
        Method = Bounds.Written(measure.Name);
        Kind = measure.Kind;
        Unit = Bounds.Written(measure.Unit);
        IsDirected = measure.IsDirected;
        Reference = measure.Reference;
        Citation = Bounds.Given(measure.Citation);
        Distance = Bounds.Given(distance);
    }

    /// <summary>The name of the method.</summary>
    public string Method { get; }

    /// <summary>What is measured.</summary>
    public DistanceKind Kind { get; }

    /// <summary>The unit; <c>1</c> for a ratio.</summary>
    public string Unit { get; }

    /// <summary>Whether the opposite direction may have another figure.</summary>
    public bool IsDirected { get; }

    /// <summary>The reference set, table or constant behind the figure; <see langword="null"/> if none.</summary>
    public string? Reference { get; }

    /// <summary>Where the method is published.</summary>
    public Citation Citation { get; }

    /// <summary>The distance and the facts it rests on, or what is missing.</summary>
    public Measurement Distance { get; }
}
