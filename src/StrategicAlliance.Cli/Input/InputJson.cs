using System.Text.Json;

namespace StrategicAlliance.Cli.Input;

/// <summary>JSON that was typed in or lies in a file.</summary>
internal static class InputJson
{
    /// <summary>Reads one JSON value.</summary>
    /// <exception cref="InputException">The file holds something else.</exception>
    public static JsonElement Parse(InputFile file)
    {
        try
        {
            // The elements outlive the reading, so the document is left to the collector.
            return JsonDocument.Parse(file.Bytes, new JsonDocumentOptions { AllowDuplicateProperties = false }).RootElement;
        }
        catch (JsonException e)
        {
            var found = file.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty ? "nothing" : "text that is not JSON: " + Reason(e);
            throw new InputException(new InputError(file.Name, JsonPlace.Root, (int)(e.LineNumber ?? 0) + 1, found, "a JSON object"));
        }
    }

    private static string Reason(JsonException e)
    {
        // The message ends with the place, which has members of its own.
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.');
    }
}
