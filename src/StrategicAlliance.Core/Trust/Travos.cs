using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Goes by one's own dealings where they are enough, and else by reports, weighed by how often earlier ones like them were right.</summary>
/// <remarks>
/// <para>TRAVOS, Teacy, Patel, Jennings &amp; Luck 2006. A report is drawn towards knowing nothing: mean and standard deviation of its beta distribution move from those of the uniform one by the
/// share ρ, the probability that the truth lies in the report's bin; what evidence such a distribution stands for is what counts. A liar who is consistent is
/// found out; an honest reporter pays with some accuracy. Of an unknown reporter ρ is 1/bins.</para>
/// <para>Bins are closed above, as in the walk-through of the authors: 0.8 lies in that from 0.6 to 0.8. Pure; safe to call from any thread.</para>
/// </remarks>
public static class Travos
{
    /// <summary>Source: Teacy, Patel, Jennings and Luck 2006.</summary>
    public static Citation Citation { get; } = new("Teacy, Patel, Jennings & Luck", 2006, "TRAVOS: Trust and reputation in the context of inaccurate information sources, Auton Agents Multi-Agent Syst 12(2):183-198");

    /// <summary>Trust from one's own dealings, with the documented defaults.</summary>
    /// <param name="own">Good and bad dealings.</param>
    /// <returns>Expectation, confidence, and whether it is enough.</returns>
    public static TravosDirect Direct(Evidence own) => Direct(own, TravosSettings.Default);

    /// <summary>Trust from one's own dealings: confidence is P(|p - E| ≤ ε) under Beta(m + 1, n + 1).</summary>
    /// <param name="own">Good and bad dealings.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>Expectation, confidence, and whether it is enough.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public static TravosDirect Direct(Evidence own, TravosSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var mean = BetaReputation.Expectation(own);
        return new(own, Between(own, mean - settings.Epsilon, mean + settings.Epsilon), settings.ConfidenceThreshold);
    }

    /// <summary>Trust from one's own dealings and reports, with the documented defaults.</summary>
    /// <param name="own">Good and bad dealings of one's own; may be none.</param>
    /// <param name="reports">The reports; may be none.</param>
    /// <returns>The expectation and what is left of each report.</returns>
    /// <exception cref="ArgumentException">A report is missing.</exception>
    public static TravosReputation Reputation(Evidence own, ValueList<TravosReport> reports) => Reputation(own, reports, TravosSettings.Default);

    /// <summary>Trust from one's own dealings and reports.</summary>
    /// <param name="own">Good and bad dealings of one's own; may be none.</param>
    /// <param name="reports">The reports; may be none.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>The expectation and what is left of each report.</returns>
    /// <exception cref="ArgumentException">An argument or a report is missing.</exception>
    public static TravosReputation Reputation(Evidence own, ValueList<TravosReport> reports, TravosSettings settings)
    {
        Bounds.Given(reports);
        ArgumentNullException.ThrowIfNull(settings);
        return new(own, reports.Select(report => Adjust(report, settings.Bins)).ToValueList());
    }

    /// <summary>The bin of a report, by its expectation.</summary>
    /// <param name="said">Good and bad dealings, as the reporter says.</param>
    /// <param name="bins">How many bins there are; 1 or more.</param>
    /// <returns>From 0 to one less than there are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no bin.</exception>
    public static int BinOf(Evidence said, int bins)
    {
        Bounds.Count(bins, 1);

        // Multiplied before it is divided: counts give exact ends of bins.
        var place = (said.Positive + 1) * bins / (said.Total + 2);
        return Math.Clamp((int)Math.Ceiling(place) - 1, 0, bins - 1);
    }

    private static TravosAdjustment Adjust(TravosReport report, int bins)
    {
        var bin = BinOf(report.Said, bins);
        var accurate = Between(report.Observed, (double)bin / bins, (double)(bin + 1) / bins);

        // ρ = 1 leaves the report as it is, without rounding.
        return new(report, accurate, accurate == 1 ? report.Said : Drawn(report.Said, accurate));
    }

    private static Evidence Drawn(Evidence said, double accurate)
    {
        var (alpha, beta) = (said.Positive + 1, said.Negative + 1);
        var total = alpha + beta;
        var uniform = Math.Sqrt(1.0 / 12);
        var mean = 0.5 + (accurate * ((alpha / total) - 0.5));
        var deviation = uniform + (accurate * (Math.Sqrt(alpha / total * (beta / total) / (total + 1)) - uniform));
        var weight = (mean * (1 - mean) / (deviation * deviation)) - 1;
        return new(Math.Max(0, (mean * weight) - 1), Math.Max(0, ((1 - mean) * weight) - 1));
    }

    private static double Between(Evidence evidence, double low, double high)
    {
        var distribution = BetaDistribution.Of(evidence);
        return Math.Clamp(distribution.Cumulative(high) - distribution.Cumulative(low), 0, 1);
    }
}
