using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Answers;

/// <summary>An answer laid out for people: names in one column, what belongs together indented, lists of like things as tables.</summary>
internal sealed class AnswerText(Ink ink)
{
    private const string Gap = "  ";

    private readonly StringBuilder text = new();

    /// <summary>The text of an answer.</summary>
    public string Of(JsonObject answer)
    {
        WriteMembers(answer, string.Empty);
        return text.ToString();
    }

    private static bool IsPlain(JsonNode? node) => node is null or JsonValue || (node is JsonArray list && list.All(item => item is null or JsonValue));

    private static string Plain(JsonNode? node) => node switch
    {
        null => "not known",
        JsonArray { Count: 0 } => "none",
        JsonArray list => string.Join(", ", list.Select(Plain)),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.Number when value.TryGetValue<double>(out var figure) => Figure(figure),
            JsonValueKind.String => Printable.OneLine(value.GetValue<string>()),
            _ => value.ToJsonString(),
        },
        _ => node.ToJsonString(),
    };

    // Six decimals are enough to read; very large and very small figures keep their digits.
    private static string Figure(double figure) => Math.Abs(figure) is (>= 1e-4 and < 1e15) or 0
        ? figure.ToString("0.######", CultureInfo.InvariantCulture)
        : figure.ToString("G6", CultureInfo.InvariantCulture);

    private void WriteMembers(JsonObject members, string indent)
    {
        var width = members.Where(member => IsPlain(member.Value)).Select(member => Printable.OneLine(member.Key).Length).DefaultIfEmpty().Max();
        foreach (var (name, value) in members)
        {
            var shown = Printable.OneLine(name);
            if (IsPlain(value))
            {
                Line(indent, ink.Name(shown), new string(' ', width - shown.Length), Gap, Plain(value));
                continue;
            }

            Line(indent, ink.Name(shown));
            WriteNested(value!, indent + Gap);
        }
    }

    private void WriteNested(JsonNode node, string indent)
    {
        if (node is JsonObject members)
        {
            WriteMembers(members, indent);
        }
        else if (node is JsonArray list && list.All(item => item is JsonObject row && row.All(cell => IsPlain(cell.Value))))
        {
            WriteTable([.. list.Select(item => (JsonObject)item!)], indent);
        }
        else
        {
            foreach (var item in (JsonArray)node)
            {
                Line(indent, "-", IsPlain(item) ? " " + Plain(item) : string.Empty);
                if (!IsPlain(item))
                {
                    WriteNested(item!, indent + Gap);
                }
            }
        }
    }

    private void WriteTable(IReadOnlyList<JsonObject> rows, string indent)
    {
        var columns = rows.SelectMany(row => row.Select(cell => cell.Key)).Distinct(StringComparer.Ordinal).ToArray();
        var cells = rows.Select(row => Array.ConvertAll(columns, column => row.ContainsKey(column) ? Plain(row[column]) : string.Empty)).ToArray();
        var heads = Array.ConvertAll(columns, Printable.OneLine);
        var widths = heads.Select((head, i) => cells.Select(row => row[i].Length).Append(head.Length).Max()).ToArray();
        Row(heads, ink.Name);
        foreach (var row in cells)
        {
            Row(row, static cell => cell);
        }

        // The last cell is not padded: lines end with what they say.
        void Row(string[] row, Func<string, string> paint) => Line(indent, string.Join(Gap, row[..(Array.FindLastIndex(row, cell => cell.Length > 0) + 1)].Select((cell, i) =>
            paint(cell) + (row.AsSpan(i + 1).ContainsAnyExcept(string.Empty) ? new string(' ', widths[i] - cell.Length) : string.Empty))));
    }

    private void Line(params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            text.Append(part);
        }

        text.Append('\n');
    }
}
