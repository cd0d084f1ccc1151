using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Learning;

/// <summary>Reads how far the members agree on which objectives of the alliance matter most.</summary>
/// <remarks>
/// <para>Kendall's W of the members' rankings. The rank of an objective with a member is the one it stated last, else its weight turned round (the heavier, the
/// earlier); a member that ranks any objective is read by its ranks only, since a rank and a weight cannot be compared. Only objectives that all these members ranked
/// are compared, and each member's ranks are taken anew among them.</para>
/// <para>At least two members and two such objectives are needed. Members that stated no goal lower the confidence, which is the share of the members that did. Pure; safe
/// to call from any thread.</para>
/// </remarks>
public static class GoalAgreement
{
    private const string Formula = "W = 12 s / (m^2 (n^3 - n) - m T) over the ranks of the objectives that all rank";

    private static readonly ValueList<string> Needs = ["goalStated"];

    /// <summary>Source of the coefficient: Kendall and Babington Smith 1939.</summary>
    public static Citation Citation => KendallW.Citation;

    /// <summary>Reads the goals as they stand.</summary>
    /// <param name="charter">The goals.</param>
    /// <param name="roster">Who is in; goals of partners that left are not read.</param>
    /// <returns>The agreement, who was compared, and over which objectives.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static GoalAgreementFinding Examine(Charter charter, Roster roster)
    {
        var members = Bounds.Given(roster).Members.Select(member => member.Id).Order().ToArray();
        var goals = Bounds.Given(charter).Goals.ToLookup(goal => goal.Fact.Partner);
        var rankings = members.Where(goals.Contains).Select(member => new GoalRanking(member, goals[member])).ToArray();
        var common = rankings.Length == 0 ? [] : rankings[0].Objectives.Where(objective => rankings.All(ranking => ranking.Holds(objective))).Order().ToValueList();
        var figures = KendallW.Of([.. rankings.Select(ranking => (IReadOnlyList<double>)[.. common.Select(ranking.Place)])]);
        return new GoalAgreementFinding(rankings.Select(ranking => ranking.Member).ToValueList(), common, figures, Agreement(members, rankings, common, figures));
    }

    private static Measurement Agreement(PartnerId[] members, GoalRanking[] rankings, ValueList<ObjectiveId> common, KendallWFigures figures) => figures.W is { } w
        ? new Measurement.Measured(w, "1", rankings.SelectMany(ranking => common.Select(ranking.Because)).Order().ToValueList(), Formula, Citation)
        {
            Confidence = (decimal)rankings.Length / members.Length,
        }
        : new Measurement.NotMeasured(
            rankings.Length < 2 ? "Fewer than two members stated how much they want the objectives."
            : common.Count < 2 ? $"Fewer than two objectives are ranked by all of {string.Join(", ", rankings.Select(ranking => ranking.Member))}."
            : "No member prefers one objective to another.",
            Needs);
}
