using System.Globalization;
using System.Text.Json;

namespace StrategicAlliance.Cli.Input;

/// <summary>Paths into a JSON text, and the lines they stand on.</summary>
internal static class JsonPlace
{
    /// <summary>The path of the whole text.</summary>
    public const string Root = "$";

    /// <summary>The path of a member.</summary>
    public static string Member(string parent, string name) =>
        name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-') ? $"{parent}.{name}" : $"{parent}['{name}']";

    /// <summary>The path of an item.</summary>
    public static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    /// <summary>The lines, from 1, on which the values at some paths begin.</summary>
    /// <remarks>Reads the text once more, whatever the number of paths: only called when something is wrong.</remarks>
    public static IReadOnlyDictionary<string, int> Lines(ReadOnlySpan<byte> json, IEnumerable<string> paths)
    {
        var lines = paths.Distinct(StringComparer.Ordinal).ToDictionary(path => path, _ => 1, StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        var at = (Line: 1, Byte: 0);
        Walk(ref reader, Root, json, lines, ref at);
        return lines;
    }

    private static void Walk(ref Utf8JsonReader reader, string here, ReadOnlySpan<byte> json, Dictionary<string, int> lines, ref (int Line, int Byte) at)
    {
        reader.Read();
        Note(ref reader, here, json, lines, ref at);
        var isList = reader.TokenType == JsonTokenType.StartArray;
        if (!isList && reader.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        for (var index = 0; ; index++)
        {
            var before = reader;
            reader.Read();
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                return;
            }

            var inner = isList ? Item(here, index) : Member(here, reader.GetString()!);
            if (isList)
            {
                reader = before;
            }

            Walk(ref reader, inner, json, lines, ref at);
        }
    }

    private static void Note(ref Utf8JsonReader reader, string here, ReadOnlySpan<byte> json, Dictionary<string, int> lines, ref (int Line, int Byte) at)
    {
        var start = (int)reader.TokenStartIndex;
        at = (at.Line + json[at.Byte..start].Count((byte)'\n'), start);
        if (lines.ContainsKey(here))
        {
            lines[here] = at.Line;
        }
    }
}
