using System.Text.Json;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Journals;

/// <summary>Writes what an assessment says of trust.</summary>
internal static class TrustJson
{
    public static void Write(Utf8JsonWriter json, ValueList<TrustSummary> pairs)
    {
        json.WriteStartArray("trust");
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("from", pair.From.Value);
            json.WriteString("toward", pair.Toward.Value);
            json.WriteNumber("belief", pair.Opinion.Belief);
            json.WriteNumber("disbelief", pair.Opinion.Disbelief);
            json.WriteNumber("uncertainty", pair.Opinion.Uncertainty);
            json.WriteNumber("baseRate", pair.Opinion.BaseRate);
            json.WriteNumber("expectation", pair.Expectation);
            json.WriteNumber("evidence", pair.Evidence);
            json.WriteString("safety", pair.Safety.Safety.ToName());
            json.WriteString("stage", pair.Stage.Stage?.ToName());
            json.WriteStartArray("aspects");
            foreach (var aspect in pair.Finding.Aspects.Where(aspect => aspect.IsKnown))
            {
                json.WriteStartObject();
                json.WriteString("aspect", aspect.Aspect?.ToName());
                json.Figure("expectation", aspect.Expectation.Figure);
                json.WriteNumber("uncertainty", Math.Round(aspect.Opinion.Uncertainty, 4));
                json.WriteNumber("evidence", aspect.EffectiveEvidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.Because(pair.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
