using System.Globalization;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>Everything of an assessment that can be asked for by an id.</summary>
internal static class Explanations
{
    /// <summary>The explanations: answers, obstacles, warnings, gates, and what is not known.</summary>
    public static IReadOnlyList<Explanation> Of(Assessment assessment) =>
    [
        .. assessment.Findings.Select(Answer),
        .. assessment.Obstacles.Select(item => Detected("obstacle", item.Code, item.Name, item.Detection)),
        .. assessment.Warnings.Select(item => Detected("warning", item.Code, item.Name, item.Detection)),
        .. assessment.Gates.GroupBy(gate => gate.Gate, StringComparer.Ordinal).Select(Gate),
        .. assessment.Unknown.Select(question => Open(question, assessment.Formation)),
    ];

    private static Explanation Answer(Finding finding) => new(finding.Id, "answer", finding.Answer, finding.Explanation)
    {
        Unit = finding.Unit,
        Confidence = finding.Confidence,
        Formula = finding.Formula,
        Citation = finding.Citation.ToString(),
        Because = finding.Because,
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
