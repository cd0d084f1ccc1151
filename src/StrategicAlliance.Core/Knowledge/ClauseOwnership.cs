using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Who owns what one conversion made, as far as a clause says so.</summary>
internal sealed record ClauseOwnership(ForegroundClause? Clause, ValueList<PartnerId>? Owners, ValueList<FactId> Because, string Explanation)
{
    public static ClauseOwnership Of(Recorded<KnowledgeConverted> conversion, IEnumerable<Agreement> agreements, ParticipantRegister register)
    {
        var participants = register.Of(conversion);
        var tookPart = participants.SelectMany(one => one.Partners).Distinct().Order().ToList();
        if (ForegroundClause.Find(agreements, conversion.Fact.On.FirstDay, tookPart) is not { } clause)
        {
            return new(null, null, [conversion.Id], $"No agreement known to be in force on {conversion.Fact.On} says who owns what {Named(tookPart)} made.");
        }

        var rule = $"{clause.Agreement.Id} gives what is created to ";
        if (clause.Rule != ForegroundRule.Generator)
        {
            var parties = clause.Agreement.Parties.Distinct().Order().ToValueList();
            var how = clause.Rule == ForegroundRule.Joint ? "all parties jointly" : "the parties by their contributions";
            return new(clause, parties, [conversion.Id, clause.Because], $"{rule}{how}: {Named(parties)}.");
        }

        // Someone whose partner is not known may have generated it for a partner that is not listed.
        var unknown = participants.Where(one => one.Partners.Count == 0).Select(one => one.Name).ToList();
        return tookPart.Count == 0 || unknown.Count > 0
            ? new(clause, null, [conversion.Id, clause.Because], $"{rule}who created it; " + (unknown.Count > 0 ? $"whose person {string.Join(", ", unknown)} is, is not known." : "who took part is not stated."))
            : new(clause, tookPart.ToValueList(), participants.SelectMany(one => one.Because).Prepend(clause.Because).Prepend(conversion.Id).Distinct().ToValueList(), $"{rule}who created it: {Named(tookPart)}.");
    }

    private static string Named(IReadOnlyCollection<PartnerId> partners) => partners.Count == 0 ? "partners not stated" : string.Join(", ", partners);
}
