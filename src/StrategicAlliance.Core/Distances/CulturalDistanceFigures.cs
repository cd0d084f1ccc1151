using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>One pair's cultural distance in its published forms, with the reference set and the dimensions it holds for.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CulturalDistanceFigures
{
    internal CulturalDistanceFigures(string referenceSet, ValueList<string> dimensions, ValueList<string> missingDimensions)
    {
        ReferenceSet = referenceSet;
        Dimensions = dimensions;
        MissingDimensions = missingDimensions;
    }

    /// <summary>The name of the population by whose spread was measured.</summary>
    public string ReferenceSet { get; }

    /// <summary>The dimensions that were asked for.</summary>
    public ValueList<string> Dimensions { get; }

    /// <summary>The dimensions that a side or the reference set lacks, in the order asked for; if there are any, there is no figure.</summary>
    public ValueList<string> MissingDimensions { get; }

    /// <summary>The Kogut-Singh index: mean squared difference, in squared standard deviations of the reference set; 0 or more. <see langword="null"/> if a dimension is missing.</summary>
    public double? KogutSingh { get; internal init; }

    /// <summary>The root of the Kogut-Singh index, in standard deviations; 0 or more. <see langword="null"/> if a dimension is missing.</summary>
    public double? Rooted { get; internal init; }

    /// <summary>The Euclidean distance of the standardized scores, in standard deviations; 0 or more. <see langword="null"/> if a dimension is missing.</summary>
    public double? StandardizedEuclidean { get; internal init; }

    /// <summary>The Mahalanobis distance, in standard deviations; 0 or more. <see langword="null"/> if a dimension is missing or the covariance is not known.</summary>
    public double? Mahalanobis { get; internal init; }

    /// <summary>Why there is no Mahalanobis distance where there are the others; else <see langword="null"/>.</summary>
    public string? NoMahalanobisBecause { get; internal init; }

    /// <summary>The figure of one form.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The figure, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public double? In(CulturalDistanceForm form) => Bounds.Defined(form) switch
    {
        CulturalDistanceForm.KogutSinghSquared => KogutSingh,
        CulturalDistanceForm.KogutSinghRooted => Rooted,
        CulturalDistanceForm.StandardizedEuclidean => StandardizedEuclidean,
        _ => Mahalanobis,
    };
}
