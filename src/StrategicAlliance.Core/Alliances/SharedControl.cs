using StrategicAlliance.Agreements;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Whether the partners share benefits and control.</summary>
/// <remarks>
/// Joint control that is recorded is taken as sharing, unless facts say otherwise; a lump sum without joint control is taken as an
/// exchange, in which nothing is shared afterwards. Library operationalization of Yoshino &amp; Rangan (1995).
/// </remarks>
internal static class SharedControl
{
    public static FormationCondition Examine(Alliance alliance)
    {
        var agreements = alliance.Agreements.Agreements.Values.ToList();
        if (Together(alliance, agreements) is { Count: > 0 } shared)
        {
            var benefits = Benefits(alliance, agreements).ToList();
            var how = string.Join(", ", shared.Select(sign => sign.How).Concat(benefits.Select(sign => sign.How)).Distinct(StringComparer.Ordinal));
            return Answer(
                true,
                shared.Concat(benefits).Select(sign => sign.Because),
                benefits.Count > 0 ? $"Control and benefits are shared: {how}." : $"Control is shared: {how}; nothing recorded says that benefits are not.");
        }

        if (agreements.Where(agreement => agreement.Clauses?.JointControl == false).ToList() is { Count: > 0 } alone)
        {
            return Answer(false, alone.Select(agreement => agreement.Signed.Id), "The agreements give no joint control.");
        }

        if (Benefits(alliance, agreements).ToList() is { Count: > 0 } gains)
        {
            return new(
                FormationRequirement.SharedBenefitsAndControl,
                null,
                gains.Select(sign => sign.Because),
                $"Benefits are shared ({string.Join(", ", gains.Select(sign => sign.How).Distinct(StringComparer.Ordinal))}); who controls the work is not recorded.",
                Needs);
        }

        if (agreements.Where(agreement => agreement.Clauses?.Payment == PaymentBasis.LumpSum).ToList() is { Count: > 0 } sums)
        {
            return Answer(false, sums.Select(agreement => agreement.Signed.Id), "A lump sum is paid and no joint control is recorded: an exchange, in which nothing is shared afterwards.");
        }

        return new(FormationRequirement.SharedBenefitsAndControl, null, [], "Neither shared control nor shared benefits are recorded.", Needs);
    }

    private static ValueList<string> Needs { get; } = ["agreementSigned.clauses.jointControl", "agreementSigned.clauses.payment", "governanceAdopted"];

    private static List<(FactId Because, string How)> Together(Alliance alliance, List<Agreement> agreements)
    {
        var signs = agreements
            .Where(agreement => agreement.Clauses?.JointControl == true)
            .Select(agreement => (agreement.Signed.Id, $"joint control under {agreement.Id}"))
            .ToList();
        if (alliance.Decisions.Adoptions is [.., var adopted])
        {
            signs.AddRange(adopted.Fact.Bodies
                .Where(body => body.Seats?.Select(seat => seat.Partner).Distinct().Count() > 1)
                .Select(body => (adopted.Id, $"seats of several partners in {body.Id}")));
        }

        var joint = alliance.Roster.Holdings.Where(held => held.Entity is null && held.Votes > 0).ToList();
        if (joint.Count > 1)
        {
            signs.AddRange(joint.Select(held => (held.Because, "votes of several partners in the joint entity")));
        }

        return signs;
    }

    private static IEnumerable<(FactId Because, string How)> Benefits(Alliance alliance, List<Agreement> agreements)
    {
        foreach (var agreement in agreements.Where(agreement => agreement.Clauses?.Payment is PaymentBasis.ProfitShare or PaymentBasis.Running))
        {
            yield return (agreement.Signed.Id, $"{agreement.Clauses!.Payment!.Value.ToName()} under {agreement.Id}");
        }

        if (alliance.Benefits.Benefits.FirstOrDefault(benefit => benefit.Fact.Sharing == BenefitKind.Common) is { Fact: not null } common)
        {
            yield return (common.Id, "common benefits");
        }

        var equity = alliance.Roster.Holdings.Where(held => held.Entity is null && held.Equity > 0).ToList();
        foreach (var held in equity.Count > 1 ? equity : [])
        {
            yield return (held.Because, "equity of several partners in the joint entity");
        }
    }

    private static FormationCondition Answer(bool met, IEnumerable<FactId> because, string explanation) =>
        new(FormationRequirement.SharedBenefitsAndControl, met, because, explanation, []);
}
