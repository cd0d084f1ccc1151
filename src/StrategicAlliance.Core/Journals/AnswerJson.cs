using System.Text.Json;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>How answers are written: what is not known is <c>null</c>, and the member is always there.</summary>
internal static class AnswerJson
{
    public static void Figure(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Flag(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void Because(this Utf8JsonWriter json, IEnumerable<FactId> because) => json.Texts("because", because.Select(id => id.Value));
}
