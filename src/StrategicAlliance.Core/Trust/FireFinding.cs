using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Trust by FIRE, and how far it is to be relied on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FireFinding
{
    internal FireFinding(ValueList<double> weights, double? trust, double ratingReliability, double? deviationReliability)
    {
        Weights = weights;
        Trust = trust;
        RatingReliability = ratingReliability;
        DeviationReliability = deviationReliability;
    }

    /// <summary>The weight of each rating, e^(-age/λ); from 0 to 1.</summary>
    public ValueList<double> Weights { get; }

    /// <summary>The weighted mean of the ratings; from -1 to 1.</summary>
    /// <value><see langword="null"/> if no rating has any weight.</value>
    public double? Trust { get; }

    /// <summary>Reliability by how many ratings there are and how fresh: 1 - e^(-γ Σw); from 0 to 1.</summary>
    public double RatingReliability { get; }

    /// <summary>Reliability by how far they agree: 1 - ½ Σ w|v - T| / Σw; from 0 to 1.</summary>
    /// <value><see langword="null"/> if no rating has any weight.</value>
    public double? DeviationReliability { get; }

    /// <summary>The product of both; from 0 to 1.</summary>
    /// <value>0 if no rating has any weight.</value>
    public double Reliability => RatingReliability * (DeviationReliability ?? 0);
}
