using System.Text.Json;
using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Journals;

/// <summary>Writes what an assessment says of learning.</summary>
internal static class LearningJson
{
    public static void Write(Utf8JsonWriter json, LearningFinding? learning, LearningRecord record)
    {
        json.WriteStartObject("learning");
        json.WriteStartArray("loops");
        foreach (var loop in learning?.Loops.Loops ?? [])
        {
            Loop(json, loop, learning!.Cells);
        }

        json.WriteEndArray();
        Factors(json, learning?.Factors ?? []);
        Race(json, learning?.Race.Widest);
        json.WriteStartArray("agenda");
        foreach (var transfer in learning?.Agenda.Partners.SelectMany(partner => partner.Transfers) ?? [])
        {
            Item(json, transfer, record.FindItem(transfer.Item));
        }

        json.WriteEndArray();
        json.WriteStartArray("absorptiveCapacity");
        foreach (var capacity in learning?.Capacities ?? [])
        {
            Capacity(json, capacity);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Loop(Utf8JsonWriter json, LoopProgress progress, LearningCellFinding cells)
    {
        var loop = progress.Loop;
        var cell = cells.CellOf(loop.Id);
        json.WriteStartObject();
        json.WriteString("loop", loop.Id.Value);
        json.WriteString("question", loop.Opened.Fact.Question);
        json.WriteString("owner", loop.Opened.Fact.Owner?.Value);
        json.WriteString("orientation", loop.Opened.Fact.Orientation?.ToName());
        json.WriteString("interest", cell?.Interest.ToName());
        json.WriteString("kind", loop.Kind?.ToName());
        json.WriteNumber("cycles", progress.Cycles.Count);
        json.WriteBoolean("open", loop.IsOpen);
        json.WriteString("state", progress.State.ToName());
        json.Figure("gain", progress.Gain.Figure);
        json.Because(progress.Because);
        json.WriteEndObject();
    }

    private static void Factors(Utf8JsonWriter json, ValueList<TransferFactorFinding> pairs)
    {
        json.WriteStartObject("factors");
        foreach (var group in pairs.Count == 0 ? [] : Enum.GetValues<TransferFactorGroup>())
        {
            json.WritePropertyName(group.ToName());
            Weakest(json, TransferFactors.WeakestIn(pairs, group));
        }

        if (TransferFactors.Weakest(pairs) is { } worst)
        {
            json.WritePropertyName("bottleneck");
            Weakest(json, (worst, worst.Bottleneck!));
        }

        json.WriteEndObject();
    }

    private static void Weakest(Utf8JsonWriter json, (TransferFactorFinding Pair, TransferFactorReading Lowest)? weakest)
    {
        if (weakest is not var (pair, lowest))
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("factor", lowest.Factor.ToName());
        json.WriteNumber("favourable", Math.Round(lowest.Favourable.Value, 4));
        json.WriteString("from", pair.Supplier.Value);
        json.WriteString("to", pair.Receiver.Value);
        json.Because(lowest.Favourable.Because);
        json.WriteEndObject();
    }

    private static void Race(Utf8JsonWriter json, LearningRacePair? pair)
    {
        if (pair is null)
        {
            json.WriteNull("race");
            return;
        }

        json.WriteStartObject("race");
        json.WriteString("ahead", pair.Ahead?.Value);
        json.WriteString("behind", pair.Ahead is { } ahead ? (pair.A.Partner == ahead ? pair.B : pair.A).Partner.Value : null);
        json.Figure("lead", pair.Lead.Figure);
        json.Figure("leadYears", pair.LeadTime.Figure);
        json.WriteString("exposed", pair.Exposed?.Value);
        json.Figure("exposureYears", pair.Exposure.Figure);
        json.WriteBoolean("exposureOpen", pair.IsExposureOpen);
        json.WriteStartArray("runners");
        foreach (var runner in new[] { pair.A, pair.B })
        {
            json.WriteStartObject();
            json.WriteString("partner", runner.Partner.Value);
            json.WriteNumber("applied", runner.Completed);
            json.WriteNumber("items", runner.Transfers.Count);
            json.WriteString("completed", runner.CompletedOn?.ToString());
            json.Figure("ratePerYear", runner.Rate.Figure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Because((pair.Lead as Measurement.Measured)?.Because ?? []);
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, KnowledgeTransfer transfer, LearningItem? item)
    {
        json.WriteStartObject();
        json.WriteString("partner", transfer.Learner.Value);
        json.WriteString("item", transfer.Item.Value);
        json.WriteString("topic", transfer.Topic);
        json.WriteString("from", item?.Stated.From);
        json.Texts("suppliers", transfer.Suppliers.Select(supplier => supplier.Value));
        json.WriteString("stage", transfer.Stage.ToName());
        json.WriteString("since", transfer.Steps[^1].On.ToString());
        json.WriteString("achieved", item?.Achieved?.Fact.On.ToString());
        json.WriteString("due", transfer.Due?.ToString());
        json.WriteBoolean("overdue", transfer.IsOverdue);
        json.Because(transfer.Because);
        json.WriteEndObject();
    }

    private static void Capacity(Utf8JsonWriter json, AbsorptiveCapacityFinding capacity)
    {
        json.WriteStartObject();
        json.WriteString("partner", capacity.Partner.Value);
        json.Figure("potential", capacity.Potential.Figure);
        json.Figure("realized", capacity.Realized.Figure);
        json.Figure("efficiency", capacity.Efficiency.Figure);
        json.Because(capacity.Reasons.SelectMany(reason => reason.Because)
            .Concat((capacity.Potential as Measurement.Measured)?.Because ?? [])
            .Concat((capacity.Realized as Measurement.Measured)?.Because ?? []).Distinct().Order());
        json.WriteString("explanation", capacity.Explanation);
        json.WriteEndObject();
    }
}
