namespace StrategicAlliance.Trust;

/// <summary>A report after it was weighed by what came of earlier ones like it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TravosAdjustment
{
    internal TravosAdjustment(TravosReport report, double probabilityAccurate, Evidence adjusted)
    {
        Report = report;
        ProbabilityAccurate = probabilityAccurate;
        Adjusted = adjusted;
    }

    /// <summary>The report.</summary>
    public TravosReport Report { get; }

    /// <summary>The probability that the truth lies in the bin of the report, ρ; from 0 to 1.</summary>
    public double ProbabilityAccurate { get; }

    /// <summary>The evidence that is left of it.</summary>
    public Evidence Adjusted { get; }
}
