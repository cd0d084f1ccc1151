using System.Globalization;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>An assessment told to people: sections only where there is something to say.</summary>
internal static class AssessmentText
{
    private const string NotKnown = "not known";

    /// <summary>The text of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="ink">How names are painted.</param>
    /// <param name="width">How many letters fit on a line.</param>
    public static string Of(Assessment assessment, Ink ink, int width)
    {
        var page = new TextPage(ink, width);
        Head(page, assessment.Alliance);
        Formation(page, assessment.Formation);
        if (assessment.IsWithheld)
        {
            var failed = string.Join(", ", assessment.Formation.Failed.Select(condition => Words.Of(condition.Requirement)));
            return page.Blank().Paragraph($"Not an alliance, because a condition is not met: {failed}. Nothing else is assessed.").ToString();
        }

        Structure(page, assessment);
        AssessmentTextDetail.Trust(page, assessment.Trust);
        Integration(page, assessment.Integration);
        KnowledgeText.Knowledge(page, assessment.Alliance, assessment.Knowledge!);
        KnowledgeText.Learning(page, assessment.Learning!, assessment.Find("learning.factors"));
        BenefitText.Write(page, assessment.Benefits!);
        AssessmentTextDetail.Findings(page, assessment);
        AssessmentTextDetail.Exit(page, assessment.Exit);
        AssessmentTextDetail.Unknown(page, assessment.Unknown);
        return page.Blank().Paragraph("Why? --explain ID shows the facts and the formula behind an answer; --explain list names every ID.").ToString();
    }

    private static void Head(TextPage page, Alliance alliance)
    {
        var known = alliance.KnownAt is { } at
            ? ", known at " + at.ToString(at.TimeOfDay == TimeOnly.MaxValue.ToTimeSpan() ? "yyyy-MM-dd" : at.TimeOfDay.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
            : string.Empty;
        var members = alliance.Roster.Members.Select(partner => partner.Id.Value).ToList();
        var phase = alliance.Charter.Phase is { } entered ? $" · phase: {Words.Of(entered)}" : string.Empty;
        var dissolved = alliance.Charter.Dissolved is { } end ? $" · dissolved {end.Fact.On}" : string.Empty;
        page.Title(alliance.Name, $"as of {Words.Day(alliance.Day)}{known}");
        var named = members.Count > 0 ? ": " + string.Join(", ", members) : string.Empty;
        page.Paragraph($"{Words.Of(alliance.Proposal.Fact.Form)} · {Words.Count(members.Count, "partner")}{named}{phase}{dissolved} · {Words.Count(alliance.History.Count, "fact")}");
    }

    private static void Formation(TextPage page, FormationFinding formation)
    {
        page.Heading("Is it an alliance?", Answer(formation.IsAlliance, "Yes", "No", "Not known"));
        page.Rows([.. formation.Conditions.Select(condition => (string[])[Words.Of(condition.Requirement), Answer(condition.Met, "met", "not met", NotKnown), condition.Explanation])]);
    }

    private static string Answer(bool? value, string yes, string no, string unknown) => value switch
    {
        true => yes,
        false => no,
        null => unknown,
    };

    private static void Structure(TextPage page, Assessment assessment)
    {
        var kind = assessment.Structure!;
        page.Heading("Structure");
        var known = kind.Findings.Select(finding => (string[])[Words.Of(Short(finding.Id)), Words.Of(finding.Answer), finding.Explanation]);
        var open = kind.Unknown.Select(question => (string[])[Words.Of(Short(question.What)), NotKnown, question.Why]);
        page.Rows([.. known.Concat(open)]);
    }

    // structure.topology -> topology
    private static string Short(string id) => id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static void Integration(TextPage page, IntegrationProfile profile)
    {
        var measured = profile.Levels.Count(level => level.Score.Figure is not null);
        page.Heading("Integration", string.Create(CultureInfo.InvariantCulture, $"{measured} of {profile.Levels.Count} levels measured"));
        page.Rows([.. profile.Levels.Where(_ => measured > 0).Select(level => (string[])[Words.Of(level.Level), Score(level), level.Score is Measurement.Measured ? level.Explanation : string.Empty])]);
        if (measured > 1)
        {
            page.Inset($"Weakest: {Names(profile.Weakest)}. Strongest: {Names(profile.Strongest)}.");
        }
    }

    private static string Names(IEnumerable<IntegrationLevel> levels) => string.Join(", ", levels.Select(Words.Of));

    private static string Score(IntegrationFinding level)
    {
        var gap = level.Gap is { } apart ? string.Create(CultureInfo.InvariantCulture, $", gap {apart:0.00}") : string.Empty;
        return level.Score.Figure is { } score ? score.ToString("0.00", CultureInfo.InvariantCulture) + gap : "not measured";
    }
}
