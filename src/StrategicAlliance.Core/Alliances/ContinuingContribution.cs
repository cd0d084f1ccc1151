using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <summary>Whether the partners go on contributing in a key strategic area.</summary>
/// <remarks>
/// A clause on continuing duties decides; without one, contributions of at least two partners on more than one day do. Library
/// operationalization of Yoshino &amp; Rangan (1995).
/// </remarks>
internal static class ContinuingContribution
{
    public static FormationCondition Examine(Alliance alliance)
    {
        if (alliance.Proposal.Fact.Form == AllianceForm.Cartel)
        {
            return Answer(false, [alliance.Proposal.Id], "It was proposed as a cartel: the partners agree on prices or quantities and contribute to nothing.");
        }

        var agreements = alliance.Agreements.Agreements.Values.ToList();
        if (agreements.Where(agreement => agreement.Clauses?.ContinuingDuties == true).ToList() is { Count: > 0 } bound)
        {
            return Answer(true, bound.Select(agreement => agreement.Signed.Id), $"The partners owe each other performance after signing, under {string.Join(", ", bound.Select(agreement => agreement.Id))}.");
        }

        if (agreements.Where(agreement => agreement.Clauses?.ContinuingDuties == false).ToList() is { Count: > 0 } free)
        {
            return Answer(false, free.Select(agreement => agreement.Signed.Id), $"Under {string.Join(", ", free.Select(agreement => agreement.Id))} nobody owes anything after signing: a one-off exchange.");
        }

        var given = Contributions(alliance).ToList();
        var partners = given.Select(item => item.Partner).Distinct().Count();
        var days = given.Select(item => item.On).Distinct().Count();
        return partners > 1 && days > 1
            ? Answer(true, given.Select(item => item.Because), FormattableString.Invariant($"{partners} partners contributed, on {days} different days."))
            : new(
                FormationRequirement.ContinuingContribution,
                null,
                given.Select(item => item.Because),
                "No clause says whether duties continue, and contributions of two partners over time are not recorded.",
                ["agreementSigned.clauses.continuingDuties", "contributionMade"]);
    }

    private static IEnumerable<(PartnerId Partner, DateOnly On, FactId Because)> Contributions(Alliance alliance)
    {
        foreach (var made in alliance.Benefits.Contributions)
        {
            yield return (made.Fact.Partner, made.Fact.On.FirstDay, made.Id);
        }

        foreach (var delivery in alliance.Benefits.Resources.Values.SelectMany(resource => resource.Deliveries))
        {
            yield return (delivery.Fact.Partner, delivery.Fact.On.FirstDay, delivery.Id);
        }

        foreach (var asset in alliance.Knowledge.Assets.Values)
        {
            foreach (var owner in asset.Owners ?? [])
            {
                yield return (owner, asset.Origin.Fact.On.FirstDay, asset.Origin.Id);
            }
        }
    }

    private static FormationCondition Answer(bool met, IEnumerable<FactId> because, string explanation) =>
        new(FormationRequirement.ContinuingContribution, met, because, explanation, []);
}
