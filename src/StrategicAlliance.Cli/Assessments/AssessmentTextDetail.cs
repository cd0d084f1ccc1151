using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>What an assessment says of trouble and exit, and what is not known, told to people.</summary>
internal static class AssessmentTextDetail
{
    private const int MostPairs = 20;

    // Among many pairs those in which least is to be expected; --explain trust tells all.
    public static void Trust(TextPage page, IReadOnlyList<TrustSummary> pairs)
    {
        var shown = pairs.Count <= MostPairs ? pairs : [.. pairs.OrderBy(pair => pair.Expectation).Take(MostPairs)];
        Section(page, "Trust", shown.Select(pair => (string[])
        [
            $"{pair.From} in {pair.Toward}",
            pair.Expectation.ToString("0.00", CultureInfo.InvariantCulture),
            $"{Words.Of(pair.Safety.Safety)}; {Evidence(pair.Finding.Overall)}, {Words.Count(pair.Because.Count, "fact")}",
        ]));
        if (shown.Count < pairs.Count)
        {
            page.Inset(string.Create(CultureInfo.InvariantCulture, $"The {shown.Count} lowest of {pairs.Count} pairs; --explain trust tells all."));
        }
    }

    private static string Evidence(AspectTrust overall)
    {
        var range = overall.Interval is { } interval ? string.Create(CultureInfo.InvariantCulture, $"between {interval.Lower:0.00} and {interval.Upper:0.00}; ") : string.Empty;
        return range + string.Create(CultureInfo.InvariantCulture, $"{overall.Positive:0.##} for, {overall.Negative:0.##} against");
    }

    public static void Findings(TextPage page, Assessment assessment)
    {
        Section(page, "Obstacles", assessment.Obstacles.Select(item => Detected(item.Code, item.Name, item.Detection)));
        Section(page, "Warnings", assessment.Warnings.Select(item => Detected(item.Code, item.Name, item.Detection)));
        Gates(page, assessment.Gates);
    }

    public static void Gates(TextPage page, IEnumerable<Alliances.GateFinding> gates) =>
        Section(page, "Gates", gates.Select(gate => (string[])[gate.Subject.Value, gate.Gate, gate.Message]));

    public static void Exit(TextPage page, ExitSummary? exit)
    {
        var rows = new List<string[]>();
        if (exit?.IsReady is { } ready)
        {
            rows.Add(["plan", ready ? "every element is done" : "not done: " + string.Join(", ", exit.Missing.Select(element => Words.Of(element)))]);
        }

        if (exit?.Effective is { } day)
        {
            rows.Add(["notice", $"takes effect on {day}"]);
        }

        Section(page, "Exit", rows);
    }

    // What is not known for one and the same reason is told once: the reason, and the names to ask for.
    public static void Unknown(TextPage page, IEnumerable<Unknown> unknown)
    {
        var reasons = unknown.GroupBy(question => question.Why, StringComparer.Ordinal).ToArray();
        Section(page, "Not known", reasons.Where(same => same.Count() == 1).Select(same => (string[])[same.Single().What, same.Key + Needs(same.Single())]));
        if (reasons.Length > 0 && reasons.All(same => same.Count() > 1))
        {
            page.Heading("Not known");
        }

        foreach (var same in reasons.Where(same => same.Count() > 1))
        {
            page.Inset($"{same.Key.TrimEnd('.')}: {string.Join(", ", same.Select(question => question.What))}.");
        }
    }

    private static string Needs(Unknown question) => question.Needs.Count > 0 ? $" Needs {string.Join(", ", question.Needs)}." : string.Empty;

    private static string[] Detected(string code, string name, Detection.Present detection)
    {
        var since = detection.Since is { } day ? $" Since {day}." : string.Empty;
        var measures = detection.Countermeasures.Count > 0 ? $" Try: {string.Join(", ", detection.Countermeasures)}." : string.Empty;
        return [code, Words.Severity(detection.Severity), $"{name}. {detection.Explanation}{since}{measures}"];
    }

    internal static void Section(TextPage page, string heading, IEnumerable<string[]> rows)
    {
        var all = rows.ToArray();
        if (all.Length > 0)
        {
            page.Heading(heading).Rows(all);
        }
    }
}
