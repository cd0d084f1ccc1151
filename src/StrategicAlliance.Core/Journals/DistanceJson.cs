using System.Text.Json;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Writes the distances that are measured; one that is the same in both directions once.</summary>
internal static class DistanceJson
{
    public static void Write(Utf8JsonWriter json, ValueList<DistanceProfile> profiles)
    {
        json.WriteStartArray("distances");
        foreach (var profile in profiles)
        {
            foreach (var part in profile.Parts.Where(part => part.IsDirected || profile.From.CompareTo(profile.To) < 0))
            {
                if (part.Distance is Measurement.Measured measured)
                {
                    Part(json, profile, part, measured);
                }
            }
        }

        json.WriteEndArray();
    }

    private static void Part(Utf8JsonWriter json, DistanceProfile profile, DistancePart part, Measurement.Measured measured)
    {
        json.WriteStartObject();
        json.WriteString("from", profile.From.Value);
        json.WriteString("to", profile.To.Value);
        json.WriteString("kind", part.Kind.ToName());
        json.WriteString("method", part.Method);
        json.WriteNumber("value", Math.Round(measured.Value, 4));
        json.WriteString("unit", part.Unit);
        json.WriteString("reference", part.Reference);
        json.Because(measured.Because);
        json.WriteEndObject();
    }
}
