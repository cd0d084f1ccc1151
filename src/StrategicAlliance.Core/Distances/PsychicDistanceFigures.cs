namespace StrategicAlliance.Distances;

/// <summary>The two psychic distances of a pair, and how far they disagree.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PsychicDistanceFigures
{
    internal PsychicDistanceFigures(double fromAToB, double fromBToA)
    {
        FromAToB = fromAToB;
        FromBToA = fromBToA;
    }

    /// <summary>How far B seems from A, in points of the scale.</summary>
    public double FromAToB { get; }

    /// <summary>How far A seems from B, in points of the scale.</summary>
    public double FromBToA { get; }

    /// <summary>The mean of the two, in points. It hides the direction: read it beside the asymmetry only.</summary>
    public double Mean => (FromAToB / 2) + (FromBToA / 2);

    /// <summary>The difference of the two without sign, in points.</summary>
    public double AbsoluteAsymmetry => Math.Abs(FromAToB - FromBToA);

    /// <summary>The asymmetry over the mean, from 0 (alike) to 2 (one side sees no distance at all).</summary>
    /// <value><see langword="null"/> if both distances are 0.</value>
    public double? RelativeAsymmetry => Mean > 0 ? AbsoluteAsymmetry / Mean : null;

    /// <summary>Whether both directions have the same figure.</summary>
    public bool IsSymmetric => FromAToB.Equals(FromBToA);
}
