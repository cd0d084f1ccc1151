using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Finds where protecting and sharing knowledge collide: demands that are fully fenced off, duties to teach what is closed, grants that a source closes.</summary>
/// <remarks>
/// <para>Fences round the core competence breed distrust, and partners that want to learn meet them first (Hamel 1991). A demand is fully fenced off when no request would open
/// it: not for any purpose, not with the strongest need shown.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class AccessConflicts
{
    /// <summary>Source of the conflict between protecting and learning: Hamel 1991.</summary>
    public static Citation Citation { get; } = new("Hamel", 1991, "Competition for competence and inter-partner learning within international strategic alliances, Strateg Manag J 12:83-103");

    /// <summary>Examines demands under a policy with default settings.</summary>
    /// <param name="basis">What decisions rest on.</param>
    /// <param name="demands">Who wants what.</param>
    /// <param name="day">The day.</param>
    /// <returns>The answers, the shares and the conflicts.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static AccessConflictFinding Examine(AccessBasis basis, ValueList<AccessDemand> demands, DateOnly day) => Examine(basis, demands, day, new AccessPolicy());

    /// <summary>Examines demands under a policy.</summary>
    /// <param name="basis">What decisions rest on.</param>
    /// <param name="demands">Who wants what.</param>
    /// <param name="day">The day.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The answers, the shares and the conflicts.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static AccessConflictFinding Examine(AccessBasis basis, ValueList<AccessDemand> demands, DateOnly day, AccessPolicy policy)
    {
        Bounds.Given(policy);
        var answers = Bounds.Given(demands).Select(demand => Answer(Bounds.Given(basis), policy, demand, day)).ToValueList();
        var byPartner = answers
            .GroupBy(answer => answer.Demand.Partner)
            .OrderBy(group => group.Key)
            .Select(group => new PartnerFences(group.Key, group.Count(), group.Count(IsFenced), BlockedShare([.. group])))
            .ToValueList();
        var conflicts = answers.Where(IsFenced)
            .Select(answer => new ProtectShareConflict(ProtectShareKind.Demand, answer.Demand.Partner, answer.Demand.Asset, answer.Demand.Because, answer.Decisions[0]))
            .Concat(Duties(Bounds.Given(basis), policy, day))
            .Concat(Grants(basis, policy, day))
            .OrderBy(conflict => conflict.Kind).ThenBy(conflict => conflict.Partner).ThenBy(conflict => conflict.Asset).ThenBy(conflict => conflict.Share)
            .ToValueList();
        return new AccessConflictFinding(answers, byPartner, BlockedShare(answers), RefusedShare(basis.Knowledge), conflicts);
    }

    /// <summary>The refusals among the recorded answers to requests for access; a revocation answers no request.</summary>
    /// <param name="knowledge">The assets and what was decided about them.</param>
    /// <returns>From 0 to 1, or why it is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="knowledge"/> is <see langword="null"/>.</exception>
    public static Measurement RefusedShare(KnowledgeInventory knowledge)
    {
        var refused = Bounds.Given(knowledge).AccessRefusals.Select(one => one.Id).ToList();
        var granted = knowledge.AccessGrants.Select(one => one.Id).ToList();
        return refused.Count + granted.Count == 0
            ? new Measurement.NotMeasured("No request for access was answered.", ["accessGranted", "accessRefused"])
            : new Measurement.Measured(
                refused.Count / (double)(refused.Count + granted.Count),
                "1",
                refused.Concat(granted).Order().ToValueList(),
                "refusals / (grants + refusals)",
                Citation.OfLibrary("share of refused requests, after Hamel 1991"));
    }

    private static bool IsFenced(DemandAnswer answer) => answer.Standing == DemandStanding.Fenced;

    private static DemandAnswer Answer(AccessBasis basis, AccessPolicy policy, AccessDemand demand, DateOnly day)
    {
        var (standing, decisions) = Best(basis, policy, demand.Partner, demand.Asset, day);
        return new DemandAnswer(demand, standing, decisions);
    }

    private static (DemandStanding Standing, ValueList<AccessDecision> Decisions) Best(AccessBasis basis, AccessPolicy policy, PartnerId partner, AssetId asset, DateOnly day)
    {
        var decisions = Enum.GetValues<AccessPurpose>()
            .Select(purpose => policy.Decide(basis, new AccessRequest(asset, partner, purpose, day)))
            .Select(asked => asked.IsGranted ? asked : policy.Decide(basis, asked.Request with { Need = AccessNeed.TechnicallyImpossible }))
            .ToValueList();
        var standing = !decisions.Any(decision => decision.IsGranted) ? DemandStanding.Fenced
            : decisions.Any(decision => decision is { IsGranted: true, Request.Need: null }) ? DemandStanding.Open
            : DemandStanding.OnNeed;
        return (standing, decisions);
    }

    private static Measurement BlockedShare(IReadOnlyCollection<DemandAnswer> answers) => answers.Count == 0
        ? new Measurement.NotMeasured("Nobody demands an asset.", ["learningAgendaSet"])
        : new Measurement.Measured(
            answers.Count(IsFenced) / (double)answers.Count,
            "1",
            answers.Select(answer => answer.Demand.Because).Concat(answers.Where(IsFenced).SelectMany(answer => answer.Decisions).SelectMany(decision => decision.Because)).Distinct().Order().ToValueList(),
            "demands fully fenced off / demands",
            Citation);

    private static IEnumerable<ProtectShareConflict> Duties(AccessBasis basis, AccessPolicy policy, DateOnly day) =>
        from agreement in basis.Agreements.InForce(day)
        from duty in (agreement.Clauses.TransferDuties ?? []).Distinct()
        let best = Best(basis, policy, duty.To, duty.Asset, day)
        where best.Standing == DemandStanding.Fenced
        select new ProtectShareConflict(ProtectShareKind.Duty, duty.To, duty.Asset, agreement.Signed.Id, best.Decisions[0]);

    // The last grant of each partner, asset and purpose; one that no longer stands is no conflict.
    private static IEnumerable<ProtectShareConflict> Grants(AccessBasis basis, AccessPolicy policy, DateOnly day) =>
        from grants in basis.Knowledge.AccessGrants.GroupBy(granted => (granted.Fact.To, granted.Fact.Asset, granted.Fact.Purpose))
        let last = grants.Last()
        where last.Fact.On.FirstDay <= day
        let decision = policy.Decide(basis, new AccessRequest(last.Fact.Asset, last.Fact.To, last.Fact.Purpose, day))
        where decision.Rule == AccessRule.FencedSource && decision.Because.Contains(last.Id)
        select new ProtectShareConflict(ProtectShareKind.Grant, last.Fact.To, last.Fact.Asset, last.Id, decision);
}
