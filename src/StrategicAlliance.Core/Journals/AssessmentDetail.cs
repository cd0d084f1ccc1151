using System.Text.Json;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Journals;

/// <summary>Writes what an assessment says of knowledge, learning and exit.</summary>
internal static class AssessmentDetail
{
    public static void Knowledge(Utf8JsonWriter json, KnowledgeSummary? knowledge)
    {
        json.WriteStartObject("knowledge");
        json.WriteNumber("assets", knowledge?.Assets ?? 0);
        json.Figure("tacitShare", knowledge?.TacitShare);
        json.WriteStartObject("seci");
        json.WriteStartObject("counts");
        foreach (var (mode, count) in knowledge?.Conversions ?? ValueMap<int>.Empty)
        {
            json.WriteNumber(mode, count);
        }

        json.WriteEndObject();
        json.WriteNull("completedSpirals");
        json.WriteNull("balance");
        json.WriteEndObject();
        json.WriteStartArray("atRisk");
        json.WriteEndArray();
        json.Figure("refusedAccessShare", knowledge?.RefusedAccessShare);
        json.WriteEndObject();
    }

    public static void Learning(Utf8JsonWriter json, LearningRecord? learning)
    {
        json.WriteStartObject("learning");
        json.WriteStartArray("loops");
        foreach (var loop in learning?.EarlierLoops.Concat(learning.Loops.Values) ?? [])
        {
            json.WriteStartObject();
            json.WriteString("loop", loop.Id.Value);
            json.WriteString("question", loop.Opened.Fact.Question);
            json.WriteString("owner", loop.Opened.Fact.Owner?.Value);
            json.WriteString("orientation", loop.Opened.Fact.Orientation?.ToName());
            json.WriteString("kind", loop.Kind?.ToName());
            json.WriteNumber("cycles", loop.CompletedCycles);
            json.WriteBoolean("open", loop.IsOpen);
            json.Because(loop.Steps.Select(step => step.Id).Prepend(loop.Opened.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("factors");
        json.WriteEndObject();
        json.WriteNull("race");
        json.WriteStartArray("agenda");
        foreach (var item in learning?.Items.Values ?? [])
        {
            json.WriteStartObject();
            json.WriteString("partner", item.Partner.Value);
            json.WriteString("item", item.Id.Value);
            json.WriteString("topic", item.Stated.Topic);
            json.WriteString("from", item.Stated.From);
            json.WriteString("achieved", item.Achieved?.Fact.On.ToString());
            json.Because(item.Achieved is { } achieved ? [item.Set.Id, achieved.Id] : [item.Set.Id]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

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
        json.WriteStartObject("benefits");
        json.WriteStartArray("pools");
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
