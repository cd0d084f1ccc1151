using System.Text.Json;

namespace StrategicAlliance.Journals;

/// <summary>Reads the form for people: one document, with comments and trailing commas.</summary>
internal static class DocumentReader
{
    public static JsonReaderOptions Options { get; } = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = JournalReader.MostDepth,
    };

    public static void Read(ReadOnlyMemory<byte> bytes, JournalBuilder journal)
    {
        var source = new JsonSource(journal.Errors, Options);
        source.Turn(bytes, 1);
        var reader = new Utf8JsonReader(bytes.Span, Options);
        try
        {
            if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty || !reader.Read())
            {
                source.Fault("$", 0, "nothing", "a journal");
            }
            else if (reader.TokenType != JsonTokenType.StartObject)
            {
                source.Fault("$", (int)reader.TokenStartIndex, source.Show((int)reader.TokenStartIndex, (int)reader.BytesConsumed), "an object with schema and facts");
            }
            else
            {
                Members(ref reader, source, journal);
                if (reader.Read())
                {
                    source.Fault("$", (int)reader.TokenStartIndex, "more text behind the document", "nothing");
                }
            }
        }
        catch (JsonException exception)
        {
            source.Broken("$", 0, exception);
        }
    }

    private static void Members(ref Utf8JsonReader reader, JsonSource source, JournalBuilder journal)
    {
        bool schema = false, facts = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = (int)reader.TokenStartIndex;
            var (isSchema, isFacts) = (reader.ValueTextEquals("schema"), reader.ValueTextEquals("facts"));
            if ((isSchema && schema) || (isFacts && facts))
            {
                source.Fault(isSchema ? "$.schema" : "$.facts", at, "the member a second time", "each member once");
            }

            schema |= isSchema;
            facts |= isFacts;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (isFacts && reader.TokenType == JsonTokenType.StartArray)
            {
                Facts(ref reader, source, journal);
                continue;
            }

            var wrong = isSchema ? !(reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(JournalReader.Schema)) : true;
            reader.Skip();
            if (wrong)
            {
                var (path, expected) = (isSchema, isFacts) switch
                {
                    (true, _) => ("$.schema", $"\"{JournalReader.Schema}\""),
                    (_, true) => ("$.facts", "a list of facts"),
                    _ => ("$", "only the members schema and facts"),
                };
                source.Fault(path, start, source.Show(isSchema || isFacts ? start : at, (int)reader.BytesConsumed), expected);
            }
        }

        if (!schema)
        {
            source.Fault("$.schema", 0, "nothing", $"\"{JournalReader.Schema}\"");
        }

        if (!facts)
        {
            source.Fault("$.facts", 0, "nothing", "a list of facts");
        }
    }

    private static void Facts(ref Utf8JsonReader reader, JsonSource source, JournalBuilder journal)
    {
        // Lines are counted on from fact to fact: counting each from the start would take the square of the time.
        var (line, counted) = (source.FirstLine, 0);
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var start = (int)reader.TokenStartIndex;
            line += source.Bytes.Span[counted..start].Count((byte)'\n');
            counted = start;
            var path = JsonSource.At("$.facts", index);
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            reader.Skip();
            if (isObject)
            {
                journal.Add(source, start, (int)reader.BytesConsumed, line, path);
            }
            else
            {
                source.Fault(path, start, source.Show(start, (int)reader.BytesConsumed), "an object");
                journal.Miss(line, path);
            }
        }
    }
}
