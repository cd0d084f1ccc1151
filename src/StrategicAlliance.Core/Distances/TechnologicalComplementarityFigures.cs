namespace StrategicAlliance.Distances;

/// <summary>Similarity and complementarity of two firms' technology, seen from the first.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TechnologicalComplementarityFigures
{
    internal TechnologicalComplementarityFigures(double? similarity, double? complementarity, string? contradiction)
    {
        Similarity = similarity;
        Complementarity = complementarity;
        Contradiction = contradiction;
    }

    /// <summary>How far both work in the same narrow classes, from 0 to 1; <see langword="null"/> if undefined.</summary>
    public double? Similarity { get; }

    /// <summary>How far both work in the same broad field and in different classes of it, from 0 to 1; <see langword="null"/> if undefined.</summary>
    public double? Complementarity { get; }

    /// <summary>How the counts contradict each other; <see langword="null"/> if they do not.</summary>
    public string? Contradiction { get; }

    /// <summary>Whether the counts fit each other.</summary>
    public bool IsConsistent => Contradiction is null;
}
