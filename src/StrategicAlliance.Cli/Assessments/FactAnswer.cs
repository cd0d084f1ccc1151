using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>Tells one fact, and which later facts correct, withdraw or dispute it.</summary>
internal sealed class FactAnswer
{
    private readonly Recorded<AllianceFact> recorded;
    private readonly string[] corrected;
    private readonly string[] retracted;
    private readonly string[] disputed;

    private FactAnswer(Recorded<AllianceFact> recorded, History history)
    {
        this.recorded = recorded;
        corrected = Ids(fact => fact.Corrects == recorded.Id);
        retracted = Ids(fact => fact is FactRetracted by && by.Retracts == recorded.Id);
        disputed = Ids(fact => fact is FactDisputed by && by.Disputes == recorded.Id);

        string[] Ids(Func<AllianceFact, bool> concerns) => [.. history.Where(later => concerns(later.Fact)).Select(later => later.Id.Value)];
    }

    /// <summary>The fact of an id; <see langword="null"/> if the history holds none.</summary>
    public static FactAnswer? Find(History history, string id) =>
        !string.IsNullOrWhiteSpace(id) && !id.Any(char.IsControl) && history.Find(new FactId(id)) is { } found ? new FactAnswer(found, history) : null;

    /// <summary>For programs.</summary>
    public Answer Answer() => new Answer()
        .Add("id", recorded.Id.Value)
        .Add("about", "fact")
        .Add("on", recorded.Fact.On.ToString())
        .Add("kind", recorded.Fact.Kind)
        .Add("content", FactContent.Of(recorded.Fact))
        .Add("source", recorded.Fact.Source)
        .Add("correctedBy", corrected)
        .Add("retractedBy", retracted)
        .Add("disputedBy", disputed);

    /// <summary>For people.</summary>
    public string Text(Ink ink, int width)
    {
        var fact = recorded.Fact;
        var rows = new List<string[]> { (string[])["says", FactContent.Line(fact)] };
        Row("source", fact.Source is { } source ? [source] : []);
        Row("corrected by", corrected);
        Row("withdrawn by", retracted);
        Row("disputed by", disputed);
        return new TextPage(ink, width).Heading(recorded.Id.Value, $"{fact.Kind} on {fact.On}").Rows(rows).ToString();

        void Row(string name, string[] values)
        {
            if (values.Length > 0)
            {
                rows.Add([name, string.Join(", ", values)]);
            }
        }
    }
}
