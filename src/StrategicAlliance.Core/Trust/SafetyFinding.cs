using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Whether a partner is trusted, deterred, both or neither, and what it would take.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SafetyFinding
{
    private SafetyFinding(TrustFinding trust, DeterrenceFinding? deterrence, bool? isTrusted, long? keptPromisesNeeded, ValueList<FactId> because)
    {
        Trust = trust;
        Deterrence = deterrence;
        IsTrusted = isTrusted;
        KeptPromisesNeeded = keptPromisesNeeded;
        Because = because;
    }

    /// <summary>How far the partner may be trusted.</summary>
    public TrustFinding Trust { get; }

    /// <summary>Whether it is deterred.</summary>
    /// <value><see langword="null"/> where no safeguard states detection, penalty and temptation.</value>
    public DeterrenceFinding? Deterrence { get; }

    /// <summary>Whether it is trusted: the expectation is high enough and the uncertainty low enough.</summary>
    /// <value><see langword="null"/> without evidence.</value>
    public bool? IsTrusted { get; }

    /// <summary>Whether it is deterred.</summary>
    /// <value><see langword="null"/> where it is not known.</value>
    public bool? IsDeterred => Deterrence?.IsDeterred;

    /// <summary>The four cells. What is not known is not relied on.</summary>
    public PairSafety Safety => (IsTrusted == true, IsDeterred == true) switch
    {
        (true, true) => PairSafety.Both,
        (true, false) => PairSafety.Trusted,
        (false, true) => PairSafety.Deterred,
        _ => PairSafety.Neither,
    };

    /// <summary>How many kept promises of weight 1 would make it trusted; 0 if it is.</summary>
    /// <value><see langword="null"/> if no number would.</value>
    public long? KeptPromisesNeeded { get; }

    /// <summary>The probability of detection that an audit must exceed to deter with the agreed penalty.</summary>
    /// <value><see langword="null"/> if it is not known, or not even certain detection would.</value>
    public decimal? DetectionNeeded => Deterrence?.BreakEvenDetection;

    /// <summary>The penalty or bond that must be exceeded to deter with the agreed detection.</summary>
    /// <value><see langword="null"/> if it is not known, or no penalty would.</value>
    public decimal? PenaltyNeeded => Deterrence?.BreakEvenPenalty;

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>Joins what is known of trust and of deterrence, with the documented thresholds.</summary>
    /// <param name="trust">How far the partner may be trusted.</param>
    /// <param name="deterrence">Whether it is deterred; <see langword="null"/>: not known.</param>
    /// <param name="safeguards">The facts that the deterrence rests on.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trust"/> or <paramref name="safeguards"/> is <see langword="null"/>.</exception>
    public static SafetyFinding Of(TrustFinding trust, DeterrenceFinding? deterrence, ValueList<FactId> safeguards) => Of(trust, deterrence, safeguards, SafetySettings.Default);

    /// <summary>Joins what is known of trust and of deterrence.</summary>
    /// <param name="trust">How far the partner may be trusted.</param>
    /// <param name="deterrence">Whether it is deterred; <see langword="null"/>: not known.</param>
    /// <param name="safeguards">The facts that the deterrence rests on.</param>
    /// <param name="settings">From when on a partner counts as trusted.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="deterrence"/> is <see langword="null"/>.</exception>
    public static SafetyFinding Of(TrustFinding trust, DeterrenceFinding? deterrence, ValueList<FactId> safeguards, SafetySettings settings)
    {
        Bounds.Given(trust);
        Bounds.Given(safeguards);
        Bounds.Given(settings);
        var (overall, opinion) = (trust.Overall, trust.Overall.Opinion);
        bool? isTrusted = overall.IsKnown ? opinion.Expectation >= settings.Level && opinion.Uncertainty <= settings.MostUncertainty : null;
        var needed = isTrusted == true ? 0 : Needed(overall, settings);
        return new SafetyFinding(trust, deterrence, isTrusted, needed, overall.Because.Concat(safeguards).Distinct().Order().ToValueList());
    }

    /// <summary>Joins what is known of trust with the safeguards of who trusts, with the documented thresholds.</summary>
    /// <param name="trust">How far the partner may be trusted by one partner, not by everyone together.</param>
    /// <param name="ledger">The ledger with the safeguards.</param>
    /// <returns>The finding. Of the safeguards that guard who trusts and state detection, penalty and temptation in one currency, the one with the largest margin counts.
    /// They are not added up: whether two may find the same breach is not recorded.</returns>
    /// <exception cref="ArgumentException">An argument is missing, or everyone together was asked.</exception>
    public static SafetyFinding Of(TrustFinding trust, PromiseLedger ledger)
    {
        Bounds.Given(trust);
        Bounds.Given(ledger);
        var guarded = trust.Query.Truster ?? throw new ArgumentException("Safeguards guard one partner, not everyone together.", nameof(trust));
        var best = ledger.Safeguards
            .Where(agreed => agreed.Fact.By == guarded)
            .Select(agreed => (agreed.Id, Terms: Terms(agreed.Fact)))
            .Where(agreed => agreed.Terms is not null)
            .Select(agreed => (agreed.Id, Finding: StrategicAlliance.Trust.Deterrence.OneShot(agreed.Terms!)))
            .OrderByDescending(agreed => agreed.Finding.Margin)
            .ThenBy(agreed => agreed.Id)
            .FirstOrDefault();
        return best.Finding is null ? Of(trust, null, []) : Of(trust, best.Finding, [best.Id]);
    }

    private static DeterrenceTerms? Terms(SafeguardAgreed agreed) =>
        agreed.Detection is { } detection && agreed.Penalty is { Value: >= 0 } penalty && agreed.Temptation is { Value: >= 0 } temptation && penalty.Currency == temptation.Currency
            ? new DeterrenceTerms(temptation.Value, detection, penalty.Value)
            : null;

    // Enough for the level, and enough that the uncertainty is low: W / (r + s + n + W) at most the most.
    private static long? Needed(AspectTrust overall, SafetySettings settings)
    {
        var level = TrustRepair.KeptPromisesTo(overall.Evidence, settings.Level, overall.Opinion.BaseRate, settings.PriorWeight);
        if (level is null || settings.MostUncertainty == 0)
        {
            return null;
        }

        var sure = Math.Ceiling((settings.PriorWeight / settings.MostUncertainty) - settings.PriorWeight - overall.Evidence.Total - 1e-9);
        return Math.Max(level.Value, (long)Math.Clamp(sure, 0, 1e18));
    }
}
