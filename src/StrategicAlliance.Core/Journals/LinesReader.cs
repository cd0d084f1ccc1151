using System.Text.Json;

namespace StrategicAlliance.Journals;

/// <summary>Reads the form for programs: one fact a line. Blank lines are passed over.</summary>
internal static class LinesReader
{
    // A document holds its facts two levels down: what is read here can be written there.
    private const int DepthOfFacts = 2;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = JournalReader.MostDepth - DepthOfFacts };

    public static void Read(LineSource lines, JournalBuilder journal)
    {
        var source = new JsonSource(journal.Errors, Options);
        while (journal.Errors.Count < JournalReader.MostErrors && lines.TryNext(out var line, out var number))
        {
            var start = line.Span.IndexOfAnyExcept(" \t\r"u8);
            if (start < 0)
            {
                continue;
            }

            source.Turn(line, number);
            try
            {
                if (Single(source, start, out var end))
                {
                    journal.Add(source, start, end, number, "$");
                    continue;
                }
            }
            catch (JsonException exception)
            {
                source.Broken("$", 0, exception);
            }

            journal.Miss(number, "$");
        }
    }

    // Whether the line is one object and nothing else.
    private static bool Single(JsonSource source, int start, out int end)
    {
        var reader = new Utf8JsonReader(source.Bytes.Span[start..], source.Options);
        reader.Read();
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        reader.Skip();
        end = start + (int)reader.BytesConsumed;
        if (!isObject)
        {
            source.Fault("$", start, source.Show(start, end), "an object");
            return false;
        }

        _ = reader.Read();
        return true;
    }
}
