using System.Text.Json;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Writes what an assessment says of performance and exit.</summary>
internal static class AssessmentDetail
{
    public static void NotComputed(Utf8JsonWriter json)
    {
        json.WriteStartObject("performance");
        json.WriteNull("score");
        json.WriteStartObject("perspectives");
        json.WriteEndObject();
        json.WriteNumber("coverage", 0);
        json.WriteStartArray("missing");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Exit(Utf8JsonWriter json, ExitSummary? exit)
    {
        json.WriteStartObject("exit");
        json.WriteBoolean("ready", exit?.IsReady == true);
        json.Texts("missing", (exit?.Missing ?? []).Select(element => element.ToName()));
        json.WriteString("effective", exit?.Effective?.ToString());
        json.WriteEndObject();
    }
}
