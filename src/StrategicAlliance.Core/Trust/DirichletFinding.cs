using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How likely each grade is in the next rating, and how much is only prior.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DirichletFinding
{
    internal DirichletFinding(ValueList<double> counts, ValueList<double> scores, double uncertainty)
    {
        Counts = counts;
        Scores = scores;
        Uncertainty = uncertainty;
    }

    /// <summary>How often each grade was given, the lowest first; forgetting leaves parts.</summary>
    public ValueList<double> Counts { get; }

    /// <summary>The probability of each grade, (R_i + C a_i)/(C + ΣR); they sum to 1. Polarised and mediocre ratings stay apart here.</summary>
    public ValueList<double> Scores { get; }

    /// <summary>One number for it: Σ S_i (i - 1)/(k - 1); from 0 to 1.</summary>
    /// <value><see langword="null"/> where there is one grade only.</value>
    public double? PointEstimate => Scores.Count == 1 ? null : Scores.Select((score, i) => score * i / (Scores.Count - 1)).Sum();

    /// <summary>The share of the prior, C/(C + ΣR); above 0 and at most 1.</summary>
    public double Uncertainty { get; }
}
