using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>The default model: beta evidence beside the community's base rate, fading by calendar days, reports weighed by the reporter's skill.</summary>
/// <remarks>
/// <para>One's own experience counts in full; what others report counts by what their earlier words were worth (<see cref="ReporterReliability"/>); what a partner says of itself counts for
/// nothing. Neither the base rate nor a reporter's skill is learnt from evidence about the partner in question, so that taking a fact away takes
/// away its contribution and nothing else.</para>
/// <para>With half-lives that differ, forgetting alone could turn a good record into a bad one. It is held at the base rate: silence makes uncertain, not worse.</para>
/// <para>Stateless; safe to share between threads.</para>
/// </remarks>
public sealed class BetaTrust : ITrustModel
{
    private const double Slack = 1e-9;

    /// <summary>The model with the documented defaults.</summary>
    public BetaTrust()
        : this(BetaTrustSettings.Default)
    {
    }

    /// <summary>The model with settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public BetaTrust(BetaTrustSettings settings) => Settings = Bounds.Given(settings);

    /// <inheritdoc/>
    public string Name => "beta";

    /// <summary>The settings.</summary>
    public BetaTrustSettings Settings { get; }

    /// <inheritdoc/>
    public TrustFinding Assess(EvidenceLedger ledger, TrustQuery query)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(query);
        var seen = ledger.SeenOn(query.AsOf).ToList();
        var others = seen.Where(piece => piece.About != query.Trustee && piece.Person is null).ToList();
        var community = new CommunityRecord(others);
        var relevant = seen.Where(piece => IsRelevant(piece, query)).ToList();
        var reporters = Reporters(relevant, query, others);
        var aspects = query.Aspects.Select(aspect => Weigh(aspect, relevant.Where(piece => piece.Aspect == aspect)));
        return new TrustFinding(query, Name, Weigh(null, relevant), aspects.ToValueList())
        {
            BaseRateTold = Settings.BaseRate is null ? community.Told : null,
            Reporters = reporters.Values.OrderBy(reporter => reporter.Reporter).ToValueList(),
            Notes = reporters.Values.Where(reporter => reporter.Statements == 0).OrderBy(reporter => reporter.Reporter)
                .Select(reporter => $"No earlier word of {reporter.Reporter} could be checked.").ToValueList(),
        };

        AspectTrust Weigh(TrustAspect? aspect, IEnumerable<TrustEvidence> pieces)
        {
            var baseRate = Settings.BaseRate ?? community.BaseRate;
            var weighed = pieces.Select(piece => (Piece: piece, Discount: Discount(piece, query, reporters))).ToList();
            var held = HeldAtBaseRate(weighed, baseRate, query.AsOf);
            var contributions = weighed.Select(item => Contribute(item.Piece, item.Discount, held, query.AsOf)).ToValueList();
            return AspectTrust.Of(aspect, contributions, baseRate, fact => Settings.BaseRate ?? community.BaseRateWithout(fact), Settings.PriorWeight, Settings.IntervalLevel);
        }
    }

    private static bool IsRelevant(TrustEvidence piece, TrustQuery query) =>
        piece.About == query.Trustee
        && piece.Person is null == (query.Level == TrustLevel.Organization)
        && (query.Truster is null || piece.By == query.Truster || piece.Source == EvidenceSource.Report);

    private static bool IsOwn(TrustEvidence piece, TrustQuery query) => query.Truster is null || piece.By == query.Truster;

    private Dictionary<PartnerId, ReporterReliability> Reporters(List<TrustEvidence> relevant, TrustQuery query, List<TrustEvidence> others)
    {
        var reporters = relevant.Where(piece => !IsOwn(piece, query) && piece.By != piece.About).Select(piece => piece.By).Distinct().ToList();
        if (reporters.Count == 0)
        {
            return [];
        }

        var own = ReporterReliability.OwnShares(query.Truster!.Value, others);
        var said = others.ToLookup(piece => piece.By);
        return reporters.ToDictionary(reporter => reporter, reporter => ReporterReliability.Of(reporter, said[reporter], own, Settings.UnskilledTrials));
    }

    private double Discount(TrustEvidence piece, TrustQuery query, Dictionary<PartnerId, ReporterReliability> reporters)
    {
        var disputed = piece.DisputedOn <= query.AsOf ? Settings.DisputedShare : 1;
        return piece.By == piece.About ? 0
            : IsOwn(piece, query) ? disputed
            : reporters[piece.By] is { Statements: > 0 } known ? known.Skill * disputed
            : Settings.UncheckedReporter * disputed;
    }

    private Contribution Contribute(TrustEvidence piece, double discount, double held, DateOnly asOf)
    {
        var days = asOf.DayNumber - piece.FadesFrom.DayNumber;
        return new Contribution(piece, Settings.Longevity.Remaining(days, positive: true), held * Settings.Longevity.Remaining(days, positive: false), discount);
    }

    // The share of the remaining negative evidence that may count. A record that would be at the base rate or above if good and bad faded alike is held there: both sides of that
    // comparison fade in step, so that silence never changes it and a kept promise never turns it the wrong way.
    private double HeldAtBaseRate(List<(TrustEvidence Piece, double Discount)> weighed, double baseRate, DateOnly asOf)
    {
        if (Settings.Longevity.NegativeHalfLife <= Settings.Longevity.PositiveHalfLife)
        {
            return 1;
        }

        var (good, badInStep, bad) = (0.0, 0.0, 0.0);
        foreach (var (piece, discount) in weighed)
        {
            var days = asOf.DayNumber - piece.FadesFrom.DayNumber;
            var inStep = Settings.Longevity.Remaining(days, positive: true) * discount * (1 - Slack);
            good += (double)piece.Positive * discount * Settings.Longevity.Remaining(days, positive: true) * (1 - baseRate);
            badInStep += (double)piece.Negative * inStep * baseRate;
            bad += (double)piece.Negative * discount * Settings.Longevity.Remaining(days, positive: false) * baseRate;
        }

        // A little less than all, so that rounding cannot fall below.
        return good >= badInStep && good < bad ? good / bad * (1 - Slack) : 1;
    }
}
