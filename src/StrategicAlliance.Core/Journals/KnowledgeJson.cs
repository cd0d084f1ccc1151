using System.Text.Json;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Journals;

/// <summary>Writes what an assessment says of knowledge.</summary>
internal static class KnowledgeJson
{
    public static void Write(Utf8JsonWriter json, KnowledgeSummary? knowledge)
    {
        json.WriteStartObject("knowledge");
        json.WriteNumber("assets", knowledge?.Assets ?? 0);
        json.Figure("tacitShare", knowledge?.TacitShare);
        Spiral(json, knowledge?.Finding.Spiral);
        json.WriteStartArray("atRisk");
        foreach (var asset in knowledge?.AtRisk ?? [])
        {
            AtRisk(json, asset);
        }

        json.WriteEndArray();
        json.WriteStartArray("expectedLoss");
        foreach (var loss in knowledge?.Finding.Risk.ExpectedLosses ?? [])
        {
            json.WriteStartObject();
            json.WriteNumber("value", Math.Round(loss.Value, 4));
            json.WriteString("unit", loss.Unit);
            json.Because(loss.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Figure("turnoverLossPerYear", knowledge?.Finding.LossPerYear.Figure);
        json.Figure("retentionPerYear", knowledge?.Finding.RetentionPerYear.Figure);
        json.Figure("refusedAccessShare", knowledge?.RefusedAccessShare);
        json.Figure("fencedAgendaShare", knowledge?.Access.BlockedShare.Figure);
        Conflicts(json, knowledge?.Access);
        json.WriteEndObject();
    }

    private static void Spiral(Utf8JsonWriter json, SpiralFinding? spiral)
    {
        json.WriteStartObject("seci");
        json.WriteStartObject("counts");
        foreach (var (mode, count) in spiral?.Progress.Counts ?? ValueMap<int>.Empty)
        {
            json.WriteNumber(mode, count);
        }

        json.WriteEndObject();
        json.Figure("completedSpirals", spiral?.CompletedSpirals.Figure);
        json.Figure("balance", spiral?.Balance.Figure);
        json.WriteString("nextExpected", spiral?.Stuck?.Expected.ToName());
        json.WriteString("since", spiral?.Stuck?.Since.ToString());
        json.WriteEndObject();
    }

    private static void AtRisk(Utf8JsonWriter json, AssetCarriers asset)
    {
        json.WriteStartObject();
        json.WriteString("asset", asset.Asset.Value);
        json.Texts("carriers", asset.Carriers.Select(carrier => carrier.Person?.Value ?? carrier.Kind.ToName()));
        json.Figure("lossProbability", asset.LossProbability.Figure);
        json.Because(asset.Because);
        json.WriteEndObject();
    }

    private static void Conflicts(Utf8JsonWriter json, AccessConflictFinding? access)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in access?.Conflicts ?? [])
        {
            json.WriteStartObject();
            json.WriteString("kind", conflict.Kind.ToName());
            json.WriteString("partner", conflict.Partner.Value);
            json.WriteString("asset", conflict.Asset.Value);
            json.WriteString("rule", conflict.Protect.Rule.ToName());
            json.Because(conflict.Protect.Because.Prepend(conflict.Share).Distinct());
            json.WriteString("explanation", conflict.Protect.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
