using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How much better than chance a reporter's words agreed with what the truster then saw.</summary>
/// <remarks>
/// <para>Every earlier report on somebody else with whom the truster has had dealings of its own is one trial. It leans to good or to bad, or to neither when the counts are
/// equal; it agrees with the share of the truster's dealings that went so. Skill is agreement above chance, (A - C) / (N - C + K), never below 0: Cohen's kappa (Cohen 1960),
/// the Heidke skill score of forecasting, drawn to 0 by K trials without skill. A is the agreement of N trials and C what a reporter of the same leanings
/// would reach by chance, so that who says the same of everybody, good or bad, has no skill however often it is right.</para>
/// <para>Reports on the trustee itself are left out: they are what is to be weighed. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record ReporterReliability
{
    private ReporterReliability(PartnerId reporter, int statements, double agreement, double chance, double skill)
    {
        Reporter = reporter;
        Statements = statements;
        Agreement = agreement;
        Chance = chance;
        Skill = skill;
    }

    /// <summary>Source of agreement above chance: Cohen 1960.</summary>
    public static Citation Citation { get; } = new("Cohen", 1960, "A coefficient of agreement for nominal scales, Educ Psychol Meas 20(1):37-46");

    /// <summary>Who reports.</summary>
    public PartnerId Reporter { get; }

    /// <summary>How many earlier reports could be checked, N.</summary>
    public int Statements { get; }

    /// <summary>How many of them agreed, A; parts count.</summary>
    public double Agreement { get; }

    /// <summary>How many would have agreed by chance, C.</summary>
    public double Chance { get; }

    /// <summary>The share of a report that counts; from 0 to 1.</summary>
    public double Skill { get; }

    /// <summary>What was learnt of a reporter.</summary>
    /// <param name="ledger">The evidence.</param>
    /// <param name="truster">Who listens.</param>
    /// <param name="reporter">Who reports.</param>
    /// <param name="trustee">Who is reported on now; earlier reports on it are left out.</param>
    /// <param name="asOf">The day; later evidence is not seen.</param>
    /// <param name="unskilledTrials">K, the trials without skill that every reporter begins with; not negative.</param>
    /// <returns>The reliability.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range.</exception>
    public static ReporterReliability Of(EvidenceLedger ledger, PartnerId truster, PartnerId reporter, PartnerId trustee, DateOnly asOf, double unskilledTrials)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        Bounds.Held(truster);
        Bounds.Held(reporter);
        Bounds.Held(trustee);
        Checked.Amount(unskilledTrials);
        var seen = ledger.SeenOn(asOf).Where(piece => piece.Person is null && piece.About != trustee).ToList();
        return Of(reporter, seen, OwnShares(truster, seen), unskilledTrials);
    }

    /// <summary>How many statements, how often right.</summary>
    /// <returns>For people, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reporter}: {Agreement:0.##} of {Statements} agreed, {Chance:0.##} by chance, skill {Skill:0.###}");

    /// <summary>The share of the truster's own dealings with each partner that went well.</summary>
    internal static Dictionary<PartnerId, double> OwnShares(PartnerId truster, IEnumerable<TrustEvidence> seen) => seen
        .Where(piece => piece.By == truster && piece.About != truster && piece.Source != EvidenceSource.Report && piece.Speaks)
        .GroupBy(piece => piece.About)
        .ToDictionary(same => same.Key, same => (double)(same.Sum(piece => piece.Positive) / same.Sum(piece => piece.Positive + piece.Negative)));

    internal static ReporterReliability Of(PartnerId reporter, IEnumerable<TrustEvidence> seen, Dictionary<PartnerId, double> own, double unskilledTrials)
    {
        var (trials, agreement, leaning, good) = (0, 0.0, 0.0, 0.0);
        foreach (var report in seen.Where(piece => piece.By == reporter && piece.About != reporter && piece.Source == EvidenceSource.Report && piece.Speaks))
        {
            if (own.TryGetValue(report.About, out var share))
            {
                var lean = report.Positive > report.Negative ? 1 : report.Positive < report.Negative ? 0 : 0.5;
                trials++;
                agreement += (lean * share) + ((1 - lean) * (1 - share));
                leaning += lean;
                good += share;
            }
        }

        var chance = trials == 0 ? 0 : ((leaning * good) + ((trials - leaning) * (trials - good))) / trials;
        var room = trials - chance + unskilledTrials;

        // Rounding must not make skill of a reporter who says the same of everybody.
        var above = agreement - chance;
        return new(reporter, trials, agreement, chance, above > 1e-9 * trials && room > 0 ? Math.Min(1, above / room) : 0);
    }
}
