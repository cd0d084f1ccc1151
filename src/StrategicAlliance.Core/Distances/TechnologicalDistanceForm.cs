namespace StrategicAlliance.Distances;

/// <summary>The published forms of technological distance.</summary>
public enum TechnologicalDistanceForm
{
    /// <summary>1 less the cosine of the counts (Jaffe 1986).</summary>
    Jaffe,

    /// <summary>1 less the overlap of the shares (Bar and Leiponen 2012).</summary>
    MinComplement,
}
