using System.Text.Json.Nodes;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>What a fact says, beside the members that all facts share.</summary>
internal static class FactContent
{
    private static readonly string[] Shared = ["fact", "on", "id", "recordedAt", "source", "x"];

    /// <summary>The members that only its kind has, as journals write them.</summary>
    public static JsonObject Of(AllianceFact fact)
    {
        var members = (JsonObject)JsonNode.Parse(JournalWriter.ToText([fact], JournalForm.Lines))!;
        foreach (var shared in Shared)
        {
            members.Remove(shared);
        }

        return members;
    }

    /// <summary>The same in one line of text.</summary>
    public static string Line(AllianceFact fact) => string.Join(", ", Of(fact).Select(member => member.Key + " " + Plain(member.Value)));

    private static string Plain(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray list => "[" + string.Join(", ", list.Select(Plain)) + "]",
        JsonObject members => "{" + string.Join(", ", members.Select(member => member.Key + " " + Plain(member.Value))) + "}",
        JsonValue value => value.TryGetValue<string>(out var text) && text.Contains(' ', StringComparison.Ordinal) ? "\"" + text + "\"" : value.ToString(),
        _ => string.Empty,
    };
}
