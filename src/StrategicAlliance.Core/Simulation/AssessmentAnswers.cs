using System.Globalization;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>All answers of an assessment by subject, so that two assessments can be compared. Findings are taken by their ids, whatever they are about.</summary>
internal sealed class AssessmentAnswers
{
    private const string NotKnown = "not known";

    private readonly SortedDictionary<string, (string Answer, ValueList<FactId> Because)> answers = new(StringComparer.Ordinal);

    private AssessmentAnswers(Assessment assessment)
    {
        // The first answer on a subject counts: the figures of levels are exact, their findings are rounded.
        Put("formation.isAlliance", Word(assessment.Formation.IsAlliance) ?? NotKnown, assessment.Formation.Conditions.SelectMany(condition => condition.Because));
        Levels(assessment);
        foreach (var finding in assessment.Findings)
        {
            Put(finding.Id, finding.Answer, finding.Because);
        }

        Facts(assessment);
        foreach (var obstacle in assessment.Obstacles)
        {
            Put(obstacle.Code, Severity(obstacle.Detection), obstacle.Detection.Because);
        }

        foreach (var warning in assessment.Warnings)
        {
            Put(warning.Code, Severity(warning.Detection), warning.Detection.Because);
        }

        foreach (var gate in assessment.Gates)
        {
            Put($"gate.{gate.Gate}.{gate.Subject}", gate.Message, gate.Because);
        }

        foreach (var question in assessment.Unknown)
        {
            Put(question.What, NotKnown, []);
        }
    }

    /// <summary>The subjects, in ordinal order.</summary>
    public IEnumerable<string> Subjects => answers.Keys;

    /// <summary>The answers of an assessment.</summary>
    public static AssessmentAnswers Of(Assessment assessment) => new(assessment);

    /// <summary>The answer on a subject; <see langword="null"/> if there is none.</summary>
    public (string Answer, ValueList<FactId> Because)? On(string subject) => answers.TryGetValue(subject, out var answer) ? answer : null;

    private static string? Word(bool? value) => value is { } given ? (given ? "yes" : "no") : null;

    private static string Severity(Detection.Present detection) => FormattableString.Invariant($"present, severity {detection.Severity}");

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private void Levels(Assessment assessment)
    {
        foreach (var level in assessment.Integration.Levels)
        {
            var name = $"integration.{level.Level.ToName()}";
            Put(name, Number(level.Score.Figure), (level.Score as Measurement.Measured)?.Because ?? []);
            Put(name + ".gap", Number(level.Gap), []);
        }

        Put("integration.weakest", string.Join(", ", assessment.Integration.Weakest.Select(level => level.ToName())), []);
    }

    private void Facts(Assessment assessment)
    {
        Put("alliance.partners", string.Join(", ", assessment.Alliance.Roster.Members.Select(member => member.Id)), []);
        Put("alliance.phase", assessment.Alliance.Charter.Phase?.ToName(), []);
        Put("structure.leastDependent", assessment.Structure?.Dependence.LeastDependent?.Value, []);
        Put("exit.ready", Word(assessment.Exit?.IsReady), []);
        Put("exit.missing", string.Join(", ", assessment.Exit?.Missing.Select(element => element.ToName()) ?? []), []);
        Put("exit.effective", assessment.Exit?.Effective?.ToString(), []);
    }

    private void Put(string subject, string? answer, IEnumerable<FactId> because)
    {
        if (!string.IsNullOrEmpty(answer))
        {
            answers.TryAdd(subject, (answer, because.Distinct().Order().ToValueList()));
        }
    }
}
