using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Trust;

/// <summary>How far one partner may trust another, as an assessment states it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TrustSummary
{
    private TrustSummary(PartnerId from, PartnerId toward, SafetyFinding safety, StageFinding stage)
    {
        From = from;
        Toward = toward;
        Safety = safety;
        Stage = stage;
    }

    /// <summary>Who would trust.</summary>
    public PartnerId From { get; }

    /// <summary>Who would be trusted.</summary>
    public PartnerId Toward { get; }

    /// <summary>The opinion on all evidence.</summary>
    public Opinion Opinion => Finding.Overall.Opinion;

    /// <summary>The expectation, from 0 to 1.</summary>
    public double Expectation => Opinion.Expectation;

    /// <summary>The evidence that counts, after decay and discount; above 0.</summary>
    public decimal Evidence => Finding.Overall.EffectiveEvidence;

    /// <summary>The facts that contribute.</summary>
    public ValueList<FactId> Because => Finding.Overall.Because;

    /// <summary>The whole answer, with aspects and contributions.</summary>
    public TrustFinding Finding => Safety.Trust;

    /// <summary>Whether the partner is trusted, deterred, both or neither.</summary>
    public SafetyFinding Safety { get; }

    /// <summary>On what the trust rests.</summary>
    public StageFinding Stage { get; }

    /// <summary>Every ordered pair of partners of which there is any evidence on the day.</summary>
    /// <param name="model">The model.</param>
    /// <param name="promises">Promises, incidents, ties, reports and safeguards.</param>
    /// <param name="roster">Who takes part; those who left are still known.</param>
    /// <param name="disputes">Which facts are disputed.</param>
    /// <param name="day">The day.</param>
    /// <returns>The pairs, by who trusts, then by who is trusted.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<TrustSummary> Of(ITrustModel model, PromiseLedger promises, Roster roster, IEnumerable<Recorded<FactDisputed>> disputes, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(promises);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(disputes);
        var ledger = EvidenceLedger.Of(promises, roster, disputes);
        if (ledger.Pieces.Count == 0)
        {
            return [];
        }

        var partners = roster.Everyone.Keys.ToList();
        var spokenOf = ledger.Pieces.Where(piece => piece.Speaks).Select(piece => piece.About).ToHashSet();
        return partners.SelectMany(from => partners.Where(toward => toward != from && spokenOf.Contains(toward))
            .Select(toward => model.Assess(ledger, new TrustQuery(from, toward, day))))
            .Where(finding => finding.IsKnown)
            .Select(finding => Summed(finding, promises))
            .ToValueList();
    }

    private static TrustSummary Summed(TrustFinding finding, PromiseLedger promises)
    {
        var safety = SafetyFinding.Of(finding, promises);
        return new TrustSummary(finding.Query.Truster!.Value, finding.Query.Trustee, safety, StageFinding.Of(finding, safety.IsDeterred));
    }
}
