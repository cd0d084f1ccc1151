namespace StrategicAlliance.Distances;

/// <summary>The published forms of a distance between two sets of cultural scores. They have different units and must not be compared with each other.</summary>
public enum CulturalDistanceForm
{
    /// <summary>The mean of the squared differences, each over its variance; a squared distance (Kogut and Singh 1988).</summary>
    KogutSinghSquared,

    /// <summary>The root of the Kogut-Singh index; a distance (Konara and Mohr 2019).</summary>
    KogutSinghRooted,

    /// <summary>The root of the sum of the squared differences, each over its variance; grows with the number of dimensions.</summary>
    StandardizedEuclidean,

    /// <summary>The distance by the inverse covariance: what two dimensions tell twice counts once (Kandogan 2012).</summary>
    Mahalanobis,
}
