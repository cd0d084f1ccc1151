using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Trust from one's own dealings and from reports, each weighed by what earlier ones were worth.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TravosReputation
{
    internal TravosReputation(Evidence direct, ValueList<TravosAdjustment> adjustments)
    {
        Direct = direct;
        Adjustments = adjustments;
        Evidence = Evidence.Sum([direct, .. adjustments.Select(each => each.Adjusted)]);
    }

    /// <summary>One's own dealings.</summary>
    public Evidence Direct { get; }

    /// <summary>The reports in the order in which they were given.</summary>
    public ValueList<TravosAdjustment> Adjustments { get; }

    /// <summary>All evidence that counts; the sum of one's own and of what is left of the reports.</summary>
    public Evidence Evidence { get; }

    /// <summary>The expectation; from 0 to 1.</summary>
    public double Trust => BetaReputation.Expectation(Evidence);
}
