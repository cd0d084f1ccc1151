using System.Text;
using System.Text.Json;

namespace StrategicAlliance.Journals;

/// <summary>A JSON value to the letter, but for blanks, comments and trailing commas between its tokens.</summary>
/// <remarks>So that the same free object is the same text in both file forms.</remarks>
internal static class CompactJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Of(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, options);
        var text = new StringBuilder(json.Length);
        var separate = false;
        while (reader.Read())
        {
            var end = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (separate && !end)
            {
                text.Append(',');
            }

            separate = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            Append(text, ref reader);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ref Utf8JsonReader reader)
    {
        var token = Strict.GetString(reader.ValueSpan);
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                text.Append('"').Append(token).Append("\":");
                break;
            case JsonTokenType.String:
                text.Append('"').Append(token).Append('"');
                break;
            default:
                text.Append(token);
                break;
        }
    }
}
