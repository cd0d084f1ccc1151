using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Learning;

/// <summary>Reads how fast the learning loops turn, what they gain, which were given up, and whether what they find is written down.</summary>
/// <remarks>
/// <para>A turn lasts from its plan to its act (Deming 1986). A loop that is closed before it acted, or within a further turn, was given up.</para>
/// <para>A turn is written down when, from its check until the next turn, the end of the loop or the day of the view, a conversion with an explicit
/// output or through documents took place in which the owner of the loop took part. No fact links a conversion to a loop, so this is a link by time and
/// person: its confidence is the share of the turns whose loop names an owner.</para>
/// <para>What a turn gains is how far the indicator that the loop names moved from the last measurement on or before the day of plan to the first on or after the
/// day of act. A measurement from the next act of the loop on belongs to that turn, and one from before the act of the turn before it is no base for this one, so that
/// no move is counted twice. Values with a reference are not of the alliance and do not count, nor do measurements of which it is not sure that they were
/// taken by then. The values are those of the alliance as a whole (without a partner); where there are none, those of the owner of the loop. Up and down are told apart by the
/// anchors of the indicator, without them by its best value or its target. That an indicator moved does not show that the turn moved it.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class LoopAnalysis
{
    private static readonly Citation WritingSource = Citation.OfLibrary("share of learning cycles that write to the knowledge base");

    /// <summary>Source of the cycle.</summary>
    public static Citation Citation { get; } = new("Deming", 1986, "Out of the Crisis, MIT");

    /// <summary>Reads the loops as they stand on a day.</summary>
    /// <param name="record">The loops.</param>
    /// <param name="inventory">What was written down.</param>
    /// <param name="roster">Whose people took part.</param>
    /// <param name="scorecard">The indicators that the loops are to move.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <returns>The loops and their turns.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static LoopFinding Examine(LearningRecord record, KnowledgeInventory inventory, Roster roster, Scorecard scorecard, DateOnly day)
    {
        Bounds.Given(scorecard);
        var people = new LearningPeople(Bounds.Given(roster));
        var written = Bounds.Given(inventory).Conversions.Where(IsWritten)
            .Select(conversion => (Conversion: conversion, Participation: people.Participants(conversion.Fact)))
            .Where(one => one.Participation is not null)
            .SelectMany(one => one.Participation!.Partners, (one, partner) => (partner, one.Conversion))
            .ToLookup(pair => pair.partner, pair => pair.Conversion);
        var loops = Bounds.Given(record).EarlierLoops.Concat(record.Loops.Values)
            .OrderBy(loop => loop.Opened.Fact.On).ThenBy(loop => loop.Id).ThenBy(loop => loop.Opened.Id)
            .Select(loop => Progress(loop, written, new LoopGains(loop, scorecard), day))
            .ToValueList();
        var cycles = loops.SelectMany(loop => loop.Cycles).ToArray();
        return new LoopFinding(loops, CycleTime(cycles), Writing(cycles));
    }

    private static bool IsWritten(Recorded<KnowledgeConverted> conversion) =>
        conversion.Fact.Channel == KnowledgeChannel.Documents || SeciTyping.OutputOf(conversion.Fact.Mode) == KnowledgeForm.Explicit;

    private static LoopProgress Progress(LearningLoop loop, ILookup<PartnerId, Recorded<KnowledgeConverted>> written, LoopGains gains, DateOnly day) =>
        new(loop, Cycles(loop, written, gains, day).ToValueList(), Age(loop, day), gains.OfAll());

    private static IEnumerable<LoopCycle> Cycles(LearningLoop loop, ILookup<PartnerId, Recorded<KnowledgeConverted>> written, LoopGains gains, DateOnly day)
    {
        for (var first = 0; first + PdcaCycle.Length <= loop.Steps.Count; first += PdcaCycle.Length)
        {
            var steps = loop.Steps.Skip(first).Take(PdcaCycle.Length).ToValueList();
            var (plan, check, act) = (steps[0].Fact.On, steps[2].Fact.On, steps[^1].Fact.On);
            var next = first + PdcaCycle.Length;
            var end = next < loop.Steps.Count ? loop.Steps[next].Fact.On : loop.Closed is { } closed ? closed.Fact.On : day;
            var because = steps.Select(step => step.Id).ToValueList();
            var number = (first / PdcaCycle.Length) + 1;
            yield return new LoopCycle(number, steps, ElapsedTime.InDays(plan, act, because, "days from plan to act", Citation), gains.Of(number))
            {
                Written = loop.Opened.Fact.Owner is { } owner
                    ? written[owner].Where(one => one.Fact.On >= check && one.Fact.On <= end).Select(one => one.Id).ToValueList()
                    : null,
            };
        }
    }

    private static Measurement Age(LearningLoop loop, DateOnly day)
    {
        if (!loop.IsOpen)
        {
            return new Measurement.NotMeasured("The loop is closed.", []);
        }

        var running = loop.Steps.Count % PdcaCycle.Length;
        var (since, because) = running > 0 ? (loop.Steps[^running].Fact.On, loop.Steps[^running].Id)
            : loop.Steps.Count == 0 ? (loop.Opened.Fact.On, loop.Opened.Id)
            : default;
        return running == 0 && loop.Steps.Count > 0
            ? new Measurement.NotMeasured("The loop rests between two turns.", ["loopStepped"])
            : ElapsedTime.InDays(since, day, [because], "days since the running turn was planned, or the loop opened", Citation);
    }

    private static Measurement CycleTime(LoopCycle[] cycles)
    {
        var known = cycles.Select(cycle => cycle.Duration).OfType<Measurement.Measured>().ToArray();
        return known.Length == 0
            ? new Measurement.NotMeasured(
                cycles.Length == 0 ? "No loop has completed a turn." : "The days of the completed turns are not known exactly enough.", ["loopStepped"])
            : new Measurement.Measured(
                known.Average(one => one.Value), "days", known.SelectMany(one => one.Because).ToValueList(), "mean of the days from plan to act", Citation)
            {
                Confidence = known.Sum(one => one.Confidence) / cycles.Length,
            };
    }

    private static Measurement Writing(LoopCycle[] cycles)
    {
        var known = cycles.Where(cycle => cycle.Written is not null).ToArray();
        return known.Length == 0
            ? new Measurement.NotMeasured(
                cycles.Length == 0 ? "No loop has completed a turn." : "No loop that completed a turn names its owner.", ["loopOpened", "loopStepped"])
            : new Measurement.Measured(
                (double)known.Count(cycle => cycle.Written!.Count > 0) / known.Length,
                "1",
                known.SelectMany(cycle => cycle.Steps.Select(step => step.Id).Concat(cycle.Written!)).Distinct().Order().ToValueList(),
                "completed turns after which the owner took part in a written conversion / completed turns of loops with an owner",
                WritingSource)
            {
                Confidence = (decimal)known.Length / cycles.Length,
            };
    }
}
