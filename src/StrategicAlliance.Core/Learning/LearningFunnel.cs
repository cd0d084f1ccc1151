using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>Reads how many questions reach each of the six processes of organizational learning, and how far the one knowledge base is used again.</summary>
/// <remarks>
/// <para>Chen Guoquan (2002): six processes and one knowledge base. The facts that stand for each process are this library's mapping, see
/// <see cref="LearningProcess"/>; the base is what is explicit. What is tacit is in people and cannot be looked up.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class LearningFunnel
{
    /// <summary>Where the processes and the base are published.</summary>
    public static Citation Citation { get; } = new("Chen Guoquan", 2002, "six processes and one knowledge base of organizational learning (6P-1B; measures: this library)");

    /// <summary>Examines the loops and the assets.</summary>
    /// <param name="knowledge">The assets and conversions.</param>
    /// <param name="learning">The loops.</param>
    /// <returns>The funnel, its latency and the use of the base.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static LearningFunnelFinding Examine(KnowledgeInventory knowledge, LearningRecord learning)
    {
        Bounds.Given(knowledge);
        var loops = Bounds.Given(learning).EarlierLoops.Concat(learning.Loops.Values).OrderBy(loop => loop.Opened.Fact.On).ThenBy(loop => loop.Id).ToArray();
        var processes = Enum.GetValues<LearningProcess>();
        var steps = new List<LearningProcessStep>();
        foreach (var process in processes)
        {
            var reached = loops.Select(loop => (loop.Id, Shown: Shows(loop, process))).Where(one => one.Shown is not null).ToArray();
            var because = reached.Select(one => one.Shown!.Value.Because).ToValueList();
            var before = steps.Count == 0 ? null : steps[^1];
            steps.Add(new LearningProcessStep(process, reached.Select(one => one.Id).ToValueList(), because, PassRate(process, reached.Length, because, before)));
        }

        return new LearningFunnelFinding(steps.ToValueList(), Latency(loops), Base(knowledge), Reuse(knowledge), OutcomesKept(loops));
    }

    private static (FactId Because, PartialDate On)? Shows(LearningLoop loop, LearningProcess process)
    {
        // The steps keep to the cycle: the n-th process is shown by the n-th step.
        var step = (int)process - 1;
        return process switch
        {
            LearningProcess.Discovery => (loop.Opened.Id, loop.Opened.Fact.On),
            LearningProcess.Feedback when loop.CompletedCycles == 0 => null,
            LearningProcess.Feedback when loop.Steps.Count > PdcaCycle.Length => (loop.Steps[PdcaCycle.Length].Id, loop.Steps[PdcaCycle.Length].Fact.On),
            LearningProcess.Feedback => loop.Closed is { Fact.Outcome: not null } closed ? (closed.Id, closed.Fact.On) : null,
            _ => step < loop.Steps.Count ? (loop.Steps[step].Id, loop.Steps[step].Fact.On) : null,
        };
    }

    private static Measurement PassRate(LearningProcess process, int reached, ValueList<FactId> because, LearningProcessStep? before) => before switch
    {
        null => new Measurement.NotMeasured("Discovery is the first process.", []),
        { Count: 0 } => new Measurement.NotMeasured($"No learning loop reached {before.Process.ToName()}.", ["loopOpened", "loopStepped"]),
        _ => new Measurement.Measured(
            (double)reached / before.Count, "1", before.Because.Concat(because).Distinct().ToValueList(), $"loops in {process.ToName()} / loops in {before.Process.ToName()}", Citation),
    };

    private static Measurement Latency(LearningLoop[] loops)
    {
        var times = loops
            .Select(loop => (loop.Opened, Back: Shows(loop, LearningProcess.Feedback)))
            .Where(one => one.Back is not null)
            .Select(one => (Days: one.Back!.Value.On.FirstDay.DayNumber - one.Opened.Fact.On.FirstDay.DayNumber, one.Opened.Id, one.Back.Value.Because))
            .OrderBy(one => one.Days)
            .ToArray();
        return times.Length == 0
            ? new Measurement.NotMeasured("No learning loop has come back with a result.", ["loopStepped", "loopClosed"])
            : new Measurement.Measured(
                (times[(times.Length - 1) / 2].Days + times[times.Length / 2].Days) / 2.0,
                "d",
                times.SelectMany(one => new[] { one.Id, one.Because }).ToValueList(),
                "median days from opening a loop to its feedback",
                Citation);
    }

    private static ValueList<AssetId> Base(KnowledgeInventory knowledge) =>
        knowledge.Assets.Values.Where(asset => asset.Form == KnowledgeForm.Explicit).Select(asset => asset.Id).ToValueList();

    private static Measurement Reuse(KnowledgeInventory knowledge)
    {
        var used = knowledge.Conversions.SelectMany(conversion => conversion.Fact.Inputs).ToHashSet();
        var held = knowledge.Assets.Values.Where(asset => asset.Form == KnowledgeForm.Explicit).ToArray();
        return held.Length == 0
            ? new Measurement.NotMeasured("The knowledge base is empty: no asset is known to be explicit.", ["assetContributed", "knowledgeConverted"])
            : new Measurement.Measured(
                (double)held.Count(asset => used.Contains(asset.Id)) / held.Length,
                "1",
                held.Select(asset => asset.TacitnessBecause!.Value)
                    .Concat(knowledge.Conversions.Where(conversion => conversion.Fact.Inputs.Any(input => held.Any(asset => asset.Id == input))).Select(conversion => conversion.Id))
                    .Distinct()
                    .ToValueList(),
                "explicit assets that went into a conversion / explicit assets",
                Citation);
    }

    private static Measurement OutcomesKept(LearningLoop[] loops)
    {
        var closed = loops.Select(loop => loop.Closed).OfType<Recorded<LoopClosed>>().ToArray();
        return closed.Length == 0
            ? new Measurement.NotMeasured("No learning loop was closed.", ["loopClosed"])
            : new Measurement.Measured(
                (double)closed.Count(one => one.Fact.Outcome is not null) / closed.Length,
                "1",
                closed.Select(one => one.Id).ToValueList(),
                "closed loops with a stated outcome / closed loops",
                Citation);
    }
}
