using System.Globalization;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>Tells an explanation with every fact that it rests on.</summary>
internal static class ExplanationAnswer
{
    // What a figure was computed from must be seen; a whole contract need not.
    private const int MostContent = 600;

    /// <summary>For programs.</summary>
    public static Answer Of(Explanation explanation, History history) => new Answer()
        .Add("id", explanation.Id)
        .Add("about", explanation.About)
        .Add("answer", explanation.Answer)
        .Add("unit", explanation.Unit)
        .Add("confidence", explanation.Confidence)
        .Add("explanation", explanation.Text)
        .Add("formula", explanation.Formula)
        .Add("citation", explanation.Citation)
        .Add("remedy", explanation.Remedy)
        .Add("needs", explanation.Needs)
        .Add("steps", explanation.Steps)
        .Add("because", explanation.Because.Select(id => Fact(id, history.Find(id)?.Fact)));

    /// <summary>For people.</summary>
    public static string Text(Explanation explanation, History history, Ink ink, int width)
    {
        var page = new TextPage(ink, width);
        page.Heading(explanation.Id, Words.WithUnit(explanation.Answer ?? "not known", explanation.Unit));
        var rows = new List<string[]> { (string[])["why", explanation.Text] };
        Row("formula", explanation.Formula);
        Row("source", explanation.Citation);
        Row("confidence", explanation.Confidence is { } confidence and < 1 ? confidence.ToString("0.##", CultureInfo.InvariantCulture) : null);
        Row(explanation.About == "gate" ? "in order" : "remedy", explanation.Remedy);
        Row("needs", explanation.Needs.Count > 0 ? string.Join(", ", explanation.Needs) : null);
        page.Rows(rows);
        if (explanation.Steps.Count > 0)
        {
            page.Heading("Sum");
            foreach (var step in explanation.Steps)
            {
                page.Inset(step);
            }
        }

        if (explanation.Because.Count > 0)
        {
            page.Heading("Because", Words.Count(explanation.Because.Count, "fact"));
            foreach (var id in explanation.Because)
            {
                Fact(page, id, history.Find(id)?.Fact);
            }
        }

        return page.ToString();

        void Row(string name, string? value)
        {
            if (value is not null)
            {
                rows.Add([name, value]);
            }
        }
    }

    private static Answer Fact(FactId id, AllianceFact? fact)
    {
        var answer = new Answer().Add("id", id.Value).Add("on", fact?.On.ToString()).Add("kind", fact?.Kind);
        return fact is null ? answer : answer.Add("content", FactContent.Of(fact)).Add("source", fact.Source);
    }

    private static void Fact(TextPage page, FactId id, AllianceFact? fact)
    {
        if (fact is null)
        {
            page.Cut("  ", id.Value);
            return;
        }

        page.Cut("  ", $"{id}  {fact.On}  {fact.Kind}");
        page.Told("      ", FactContent.Line(fact), MostContent);
        if (fact.Source is { } source)
        {
            page.Cut("      ", "source: " + source);
        }
    }
}
