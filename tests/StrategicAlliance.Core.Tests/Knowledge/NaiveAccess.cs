using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Knowledge;

/// <summary>The policy said again, slowly, from the bare facts of a view in their order: no ledger, no index, no early way out.</summary>
internal sealed class NaiveAccess
{
    private readonly IReadOnlyList<AllianceFact> facts;
    private readonly DateOnly day;

    public NaiveAccess(IReadOnlyList<AllianceFact> facts, DateOnly day)
    {
        this.facts = facts;
        this.day = day;
    }

    /// <summary>0 nothing, 1 aggregates, 2 reading, 3 all: of every asset, with the least of what went into it.</summary>
    public Dictionary<AssetId, int> Ranks(PartnerId partner, AccessPurpose purpose, AccessNeed? need)
    {
        var assets = facts.Select(fact => fact switch
        {
            AssetContributed contributed => contributed.Asset,
            KnowledgeAcquired acquired => acquired.Asset,
            KnowledgeConverted converted => converted.Output,
            _ => default(AssetId?),
        }).OfType<AssetId>().Distinct();
        var ranks = assets.ToDictionary(asset => asset, asset => Own(asset, partner, purpose, need));

        // What flows in pulls down, as often as it takes.
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var converted in facts.OfType<KnowledgeConverted>())
            {
                foreach (var input in converted.Inputs.Where(input => ranks[input] < ranks[converted.Output]))
                {
                    ranks[converted.Output] = ranks[input];
                    changed = true;
                }
            }
        }

        return ranks;
    }

    /// <summary>Partners that left and came back: for them the library may be stricter on the day of the return.</summary>
    public bool HasReturned(PartnerId partner) => facts.OfType<PartnerJoined>().Count(joined => joined.Partner == partner) > 1;

    private int Own(AssetId asset, PartnerId partner, AccessPurpose purpose, AccessNeed? need)
    {
        if (Titled(asset)?.Contains(partner) == true)
        {
            return 3;
        }

        if (Signed().Any(agreement => OpenConditions(agreement).Any(condition => condition.Asset == asset)))
        {
            return 0;
        }

        var descriptions = facts.OfType<AssetContributed>().Where(contributed => contributed.Asset == asset).ToList();
        var protection = descriptions.Select(one => one.Protection).OfType<Protection>().DefaultIfEmpty(Protection.NeedToKnow).Max();
        var joins = Enumerable.Range(0, facts.Count).Where(i => facts[i] is PartnerJoined joined && joined.Partner == partner).ToList();
        var leaves = Enumerable.Range(0, facts.Count).Where(i => facts[i] is PartnerWithdrew left && left.Partner == partner).ToList();
        var isIn = joins.Count > leaves.Count;
        if (protection != Protection.Open && !isIn)
        {
            return 0;
        }

        var word = Enumerable.Range(0, facts.Count).LastOrDefault(i => IsWord(facts[i], asset, partner, purpose), -1);
        if (word >= 0)
        {
            switch (facts[word])
            {
                case AccessRefused or AccessRevoked:
                    if (((AccessDecided)facts[word]).Until is not { } end || end.LastDay >= day)
                    {
                        return 0;
                    }

                    break;
                case AccessGranted granted when protection != Protection.Open:
                    return granted.Until?.LastDay < day || word < joins[^1] ? 0 : (3 - (int)(granted.Scope ?? AccessScope.Read));
                case AssetTransferred licence when protection != Protection.Open:
                    return licence.Agreement is { } id && !Runs(id) || word < joins[^1] ? 0 : 3;
                default:
                    break;
            }
        }

        switch (protection)
        {
            case Protection.Open:
                return 3;
            case Protection.Restricted:
                return 0;
            case Protection.Alliance when purpose == AccessPurpose.Implementation:
                return 3;
            default:
                break;
        }

        var birth = facts.First(fact => fact is AssetContributed a && a.Asset == asset || fact is KnowledgeAcquired b && b.Asset == asset || fact is KnowledgeConverted c && c.Output == asset);
        if (birth is KnowledgeAcquired acquired && acquired.By == partner && Titled(asset) is null)
        {
            return 3;
        }

        var enough = need is AccessNeed.TechnicallyImpossible or AccessNeed.LegallyImpossible || (need is not null && purpose == AccessPurpose.Implementation);
        var grounds = descriptions.Select(one => one.Ground).OfType<KnowledgeGround>().ToHashSet();
        var ground = grounds.Count == 1 ? grounds.Single() : grounds.Count == 0 && birth is KnowledgeConverted ? KnowledgeGround.Foreground : default(KnowledgeGround?);
        var owners = Titled(asset);
        return enough && owners is { Count: > 0 } && Signed().Any(agreement =>
            Runs(agreement.Agreement)
            && agreement.Parties.Contains(partner)
            && owners.All(agreement.Parties.Contains)
            && (ground == KnowledgeGround.Foreground || (ground == KnowledgeGround.Background && Clause(agreement, clauses => clauses.BackgroundListed) == true))) ? 3 : 0;
    }

    // Held by whoever has it by the chain of title and is still named.
    private HashSet<PartnerId>? Titled(AssetId asset)
    {
        HashSet<PartnerId>? chain = null;
        HashSet<PartnerId>? named = null;
        foreach (var fact in facts)
        {
            if (fact is AssetTransferred { Scope: null or TransferScope.Title } moved && moved.Asset == asset)
            {
                var hangs = Signed().Any(agreement => agreement.On.FirstDay <= moved.On.FirstDay && OpenConditions(agreement).Any(condition => condition.Asset == asset));
                if (!hangs && (moved.Agreement is not { } id || Begun(id)))
                {
                    chain = [.. moved.To];
                    named = chain;
                }
            }
            else if ((fact is AssetContributed a && a.Asset == asset ? a.Owners : fact is KnowledgeConverted c && c.Output == asset ? c.Owners : null) is { } owners)
            {
                chain ??= [.. owners];
                named = [.. owners];
            }
        }

        return chain is null ? null : [.. chain.Where(named!.Contains)];
    }

    private static bool IsWord(AllianceFact fact, AssetId asset, PartnerId partner, AccessPurpose purpose) =>
        (fact is AccessDecided decided && decided.Asset == asset && decided.To == partner && decided.Purpose == purpose)
        || (fact is AssetTransferred { Scope: TransferScope.Licence or TransferScope.CrossLicence } licence && licence.Asset == asset && licence.To.Contains(partner));

    private IEnumerable<AgreementSigned> Signed() => facts.OfType<AgreementSigned>().GroupBy(signed => signed.Agreement).Select(group => group.Last());

    private bool Begun(AgreementId id)
    {
        var agreement = Signed().Single(signed => signed.Agreement == id);
        return (agreement.Effective ?? agreement.On).FirstDay <= day && OpenConditions(agreement).All(condition => condition.Asset is not null)
            && (agreement.Under is not { } under || OpenConditions(Signed().Single(signed => signed.Agreement == under)).All(condition => condition.Asset is not null));
    }

    private bool Runs(AgreementId id)
    {
        var agreement = Signed().Single(signed => signed.Agreement == id);
        return Begun(id) && !(agreement.Expires?.LastDay < day) && !Since(agreement).OfType<AgreementEnded>().Any(ended => ended.Agreement == id);
    }

    private IEnumerable<ConditionPrecedent> OpenConditions(AgreementSigned agreement) =>
        (Clause(agreement, clauses => clauses.Conditions) ?? []).Where(condition =>
            facts.OfType<ComplianceCleared>()
                .LastOrDefault(cleared => cleared.Agreement == agreement.Agreement && cleared.Condition == condition.Condition)
                is not { Outcome: ComplianceOutcome.Cleared or ComplianceOutcome.Conditional } met
            || met.On < agreement.On);

    private T? Clause<T>(AgreementSigned agreement, Func<AgreementClauses, T?> clause) =>
        Since(agreement).OfType<AgreementAmended>().Where(amended => amended.Agreement == agreement.Agreement).Select(amended => amended.Clauses)
            .Prepend(agreement.Clauses)
            .Select(clauses => clauses is null ? default : clause(clauses))
            .LastOrDefault(value => value is not null);

    private IEnumerable<AllianceFact> Since(AgreementSigned agreement) => facts.SkipWhile(fact => !ReferenceEquals(fact, agreement)).Skip(1);
}
