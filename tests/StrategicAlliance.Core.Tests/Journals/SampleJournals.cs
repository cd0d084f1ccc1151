using System.Text.Json.Nodes;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Journals;

/// <summary>The files of <c>tests/data/journals/v1</c>: every kind with its required members only, and with every member.</summary>
/// <remarks>The files that there are never change: what was once written must always be read. A kind that gets a member gets a new line in <c>added.jsonl</c>.</remarks>
internal static class SampleJournals
{
    public static string[] Minimal { get; } = Lines("minimal.jsonl");

    /// <summary>Every kind with every member that it had at first.</summary>
    public static string[] First { get; } = Lines("full.jsonl");

    /// <summary>Every kind with every member that it has by now.</summary>
    public static string[] Full { get; } = [.. First.Select(Latest)];

    public static string Of(string[] lines, string kind) => lines.Single(line => line.StartsWith($"{{\"fact\":\"{kind}\",", StringComparison.Ordinal));

    public static string KindOf(string line) => (string)JsonNode.Parse(line)!["fact"]!;

    public static string Document(params string[] lines) => $"{{\n\"schema\": \"alliance-journal/1\",\n\"facts\": [\n{string.Join(",\n", lines)}\n]\n}}\n";

    public static ICollection<JournalError> Errors(string text)
    {
        var reading = JournalReader.Parse(text);
        reading.IsValid.Should().BeFalse();
        reading.Facts.Should().BeEmpty("half a journal is never taken for a whole one");
        reading.Warnings.Should().BeEmpty();
        reading.Errors.Should().HaveCountLessThanOrEqualTo(JournalReader.MostErrors).And.NotBeEmpty();
        return [.. reading.Errors];
    }

    public static JournalError Error(string text) => Errors(text).Should().ContainSingle().Subject;

    /// <summary>The paths of all members, outside <c>x</c>.</summary>
    public static IEnumerable<string> Members(JsonNode node)
    {
        if (node is JsonArray list)
        {
            return list.Where(item => item is not null).SelectMany(item => Members(item!));
        }

        return node is JsonObject whole
            ? whole.Where(member => member.Key != "x").SelectMany(member => new[] { $"{node.GetPath()}.{member.Key}" }.Concat(member.Value is null ? [] : Members(member.Value)))
            : [];
    }

    /// <summary>The line with another value, or none, at a path.</summary>
    public static string With(string line, string path, JsonNode? value, bool remove = false)
    {
        var root = JsonNode.Parse(line)!;
        var (whole, name) = Find(root, path);
        if (remove)
        {
            whole.Remove(name);
        }
        else
        {
            whole[name] = value;
        }

        return root.ToJsonString();
    }

    public static JsonNode? At(string line, string path)
    {
        var (whole, name) = Find(JsonNode.Parse(line)!, path);
        return whole[name];
    }

    private static string Latest(string line) =>
        Array.FindLast(Lines("added.jsonl"), added => string.Equals(KindOf(added), KindOf(line), StringComparison.Ordinal)) ?? line;

    private static (JsonObject Whole, string Name) Find(JsonNode root, string path)
    {
        var dot = path.LastIndexOf('.');
        var at = root;
        foreach (var step in path[1..dot].Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            at = at is JsonArray list ? list[step[0] - '0']! : at![step]!;
        }

        return (at.AsObject(), path[(dot + 1)..]);
    }

    private static string[] Lines(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "journals", "v1", name));
}
