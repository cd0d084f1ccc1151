using System.Globalization;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>Everything of an assessment that can be asked for by an id.</summary>
internal static class Explanations
{
    /// <summary>The explanations: answers, obstacles, warnings, gates, and what is not known.</summary>
    public static IReadOnlyList<Explanation> Of(Assessment assessment)
    {
        // How each score of trust adds up, fact by fact.
        var scores = new Dictionary<string, TrustFinding>(StringComparer.Ordinal);
        foreach (var pair in assessment.Trust)
        {
            scores.TryAdd($"trust.{pair.From}.{pair.Toward}", pair.Finding);
        }

        return
        [
            .. assessment.Findings.Select(finding => Answer(finding, scores.GetValueOrDefault(finding.Id)?.Explain() ?? [])),
            .. assessment.Distances.SelectMany(Apart),
            .. assessment.Obstacles.Select(item => Detected("obstacle", item.Code, item.Name, item.Detection)),
            .. assessment.Warnings.Select(item => Detected("warning", item.Code, item.Name, item.Detection)),
            .. assessment.Gates.GroupBy(gate => gate.Gate, StringComparer.Ordinal).Select(Gate),
            .. Exit(assessment),
            .. assessment.Unknown.Select(question => Open(question, assessment.Formation)),
        ];
    }

    private static IEnumerable<Explanation> Apart(DistanceProfile profile) =>
        from part in profile.Parts
        let measured = part.Distance as Measurement.Measured
        where measured is not null && (part.IsDirected || profile.From.CompareTo(profile.To) < 0)
        select new Explanation(
            $"distances.{profile.From}.{profile.To}.{Slug(part.Method)}",
            "answer",
            measured.Value.ToString("0.####", CultureInfo.InvariantCulture),
            $"{Sentence(part.Method)} from {profile.From} to {profile.To}{(part.Reference is { } reference ? $"; reference: {reference}" : string.Empty)}.")
        {
            Unit = part.Unit,
            Confidence = measured.Confidence,
            Formula = measured.Formula,
            Citation = measured.Citation.ToString(),
            Because = measured.Because,
        };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // Kogut-Singh index (squared) -> kogut-singh-index-squared
    private static string Slug(string method) =>
        string.Join('-', method.ToLowerInvariant().Split([' ', '(', ')', '-', ','], StringSplitOptions.RemoveEmptyEntries));

    private static Explanation Answer(Finding finding, IReadOnlyList<string> steps) => new(finding.Id, "answer", finding.Answer, finding.Explanation)
    {
        Unit = finding.Unit,
        Confidence = finding.Confidence,
        Formula = finding.Formula,
        Citation = finding.Citation.ToString(),
        Because = finding.Because,
        Steps = steps,
    };

    private static Explanation Detected(string about, string code, string name, Detection.Present detection) =>
        new(code, about, string.Create(CultureInfo.InvariantCulture, $"{name}, severity {detection.Severity} ({Words.Severity(detection.Severity)})"), detection.Explanation)
        {
            Because = detection.Because,
            Remedy = detection.Countermeasures.Count > 0 ? string.Join(", ", detection.Countermeasures) : null,
        };

    // One gate may have been passed several times without what should have been in place.
    private static Explanation Gate(IGrouping<string, GateFinding> gate) =>
        new(gate.Key, "gate", Words.Count(gate.Count(), "time") + " not in order", string.Join(" ", gate.Select(finding => finding.Message)))
        {
            Because = [.. gate.SelectMany(finding => finding.Because).Distinct().Order()],
            Remedy = string.Join(" ", gate.Select(finding => finding.Remedy).Distinct(StringComparer.Ordinal)),
        };

    private static IEnumerable<Explanation> Exit(Assessment assessment)
    {
        var exit = assessment.Alliance.Exit;
        if (exit is { Plan: { } plan, Missing: { } missing })
        {
            var done = exit.Done.Where(step => plan.Fact.Elements.Contains(step.Fact.Element)).Select(step => step.Id);
            var why = missing.Count == 0 ? "Every element is done." : $"Not done: {string.Join(", ", missing.Select(element => Words.Of(element)))}.";
            yield return new("exit.ready", "answer", missing.Count == 0 ? "ready" : "not ready", why)
            {
                Formula = "ready when every element of the last plan is done",
                Citation = Citation.OfLibrary("readiness to part, by the elements planned and done").ToString(),
                Because = [plan.Id, .. done],
            };
        }

        if (assessment.Exit?.Effective is { } day)
        {
            var notices = assessment.Alliance.Roster.Members.Select(member => member.Notice).Where(notice => notice?.Fact.TakesEffect is not null);
            yield return new("exit.effective", "answer", day.ToString(), "The first day on which a notice given takes effect.")
            {
                Formula = "earliest day on which a notice of a member takes effect",
                Citation = Citation.OfLibrary("the notices given").ToString(),
                Because = [.. notices.Select(notice => notice!.Value.Id)],
            };
        }
    }

    private static Explanation Open(Unknown question, FormationFinding formation)
    {
        var condition = formation.Conditions.FirstOrDefault(one => question.What == "formation." + one.Requirement.ToName());
        return new(question.What, "unknown", null, question.Why)
        {
            Formula = condition is null ? null : "all three conditions must be met: independence, shared benefits and control, continuing contribution",
            Citation = condition is null ? null : FormationTest.Citation.ToString(),
            Because = condition?.Because ?? [],
            Needs = question.Needs,
        };
    }
}
