using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Diagnosis;

/// <summary>What is known of agendas, loops and races, as answers that can be asked for by name.</summary>
internal static class LearningAnswers
{
    public static void Tell(LearningFinding finding, AnswerSheet sheet)
    {
        Agenda(finding.Agenda, sheet);
        Race(finding.Race, sheet);
        Loops(finding, sheet);
        Scopes(finding.Scopes, sheet);
        if (finding.Goals.Agreement is Measurement.Measured)
        {
            sheet.Add("learning.goalAgreement", finding.Goals.Agreement, "How far the members rank the goals alike: 1 is full agreement.");
        }
    }

    private static void Agenda(AgendaFinding agenda, AnswerSheet sheet)
    {
        var set = agenda.Partners.Where(partner => partner.Transfers.Count > 0).ToArray();
        if (set.Length == 0)
        {
            sheet.Unknown("learning.agenda", ["learningAgendaSet"], "No partner stated what it wants to learn.");
            return;
        }

        var transfers = set.SelectMany(partner => partner.Transfers).ToArray();
        var applied = transfers.Count(transfer => transfer.Stage == TransferStage.Applied);
        sheet.Add(
            "learning.agenda",
            FormattableString.Invariant($"{applied} of {transfers.Length} applied"),
            transfers.SelectMany(transfer => transfer.Because),
            "stage of each item: asked for, under way, absorbed, applied; a later stage implies the earlier ones",
            AgendaAnalysis.Citation,
            string.Join(" ", set.Select(partner => $"{partner.Partner}: {string.Join(", ", partner.Transfers.Select(Stage))}.")) + Without(agenda));
        foreach (var partner in set)
        {
            sheet.Add($"learning.agenda.{partner.Partner}", partner.Applied, $"{string.Join(", ", partner.Transfers.Select(Stage))}.");
        }

        Unplanned(agenda, sheet);
        Duties(agenda, sheet);
    }

    private static string Without(AgendaFinding agenda) =>
        agenda.WithoutAgenda.Count == 0 ? string.Empty : $" Without an agenda although learning is a purpose: {string.Join(", ", agenda.WithoutAgenda)}.";

    private static string Stage(KnowledgeTransfer transfer) =>
        $"{transfer.Item} {Words(transfer.Stage.ToName())} since {transfer.Steps[^1].On}{(transfer.IsOverdue ? $", overdue since {transfer.Due}" : string.Empty)}";

    private static void Unplanned(AgendaFinding agenda, AnswerSheet sheet)
    {
        var unplanned = agenda.Partners.SelectMany(partner => partner.Unplanned).ToArray();
        if (unplanned.Length + agenda.Leaks.Count > 0)
        {
            sheet.Add(
                "learning.unplanned",
                string.Join(", ", unplanned.Select(one => $"{one.Learner}: {one.Asset}").Concat(agenda.Leaks.Select(leak => $"leaked: {leak.Fact.Asset}")).Distinct(StringComparer.Ordinal)),
                unplanned.SelectMany(one => one.Because).Concat(agenda.Leaks.Select(leak => leak.Id)),
                "what a partner learned of others' assets without an item for it on its agenda, and what leaked",
                AgendaAnalysis.Citation,
                "Learning that nobody planned may be a gift or a leak: it is to be looked at.");
        }
    }

    private static void Duties(AgendaFinding agenda, AnswerSheet sheet)
    {
        if (agenda.Duties.Count == 0)
        {
            return;
        }

        sheet.Add(
            "learning.duties",
            FormattableString.Invariant($"{agenda.Duties.Count(duty => duty.IsMet)} of {agenda.Duties.Count} met"),
            agenda.Duties.SelectMany(duty => duty.MetBy.Prepend(duty.StatedBy)),
            "transfer duties in force, each with the facts that meet it and the people who see to it",
            AgendaAnalysis.Citation,
            string.Join(" ", agenda.Duties.Select(Duty)));
    }

    private static string Duty(DutyCheck check)
    {
        var owner = check.Owners.Count > 0 ? $"seen to by {string.Join(", ", check.Owners)}" : "nobody sees to it";
        return $"{check.Duty.By} owes {check.Duty.To} {check.Duty.Asset}: {(check.IsMet ? "met" : "not met")}, {owner}.";
    }

    private static void Race(LearningRaceFinding race, AnswerSheet sheet)
    {
        if (race.Widest is not { } widest)
        {
            sheet.Unknown("learning.race", race.WhyNone!.Needs, race.WhyNone.Why);
            return;
        }

        if (widest.Lead is not Measurement.Measured lead)
        {
            sheet.Add("learning.race", widest.Lead, string.Empty);
            return;
        }

        sheet.Add("learning.race", lead, widest.Ahead is { } ahead ? $"{ahead} is ahead by {AnswerSheet.Number(lead.Value)}" : "level", RaceWords.Of(widest));
        sheet.Add("learning.race.exposure", widest.Exposure, RaceWords.Exposure(widest));
    }

    private static void Loops(LearningFinding finding, AnswerSheet sheet)
    {
        var loops = finding.Loops.Loops;
        if (loops.Count == 0)
        {
            sheet.Unknown("learning.loops", ["loopOpened", "loopStepped"], "No learning loop was opened.");
            return;
        }

        const string Rule = "what changed decides: an action single, a governing value double, the way of learning deutero; plan, do, check, act in this order make a cycle";
        sheet.Add(
            "learning.loops",
            string.Join(", ", loops.GroupBy(loop => loop.Loop.Kind?.ToName() ?? "kind not known", StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => FormattableString.Invariant($"{kind.Count()} {Words(kind.Key)}"))),
            loops.SelectMany(loop => loop.Because),
            Rule,
            LoopMixAnalysis.Citation,
            string.Join(" ", loops.Select(loop => $"{loop.Loop.Id}: {Loop(loop)}.")));
        foreach (var loop in loops.GroupBy(loop => loop.Loop.Id).Select(same => same.Last()))
        {
            var cell = finding.Cells.CellOf(loop.Loop.Id);
            sheet.Add($"learning.loops.{loop.Loop.Id}", Loop(loop) + (cell is null ? string.Empty : $", in {cell.Interest.ToName()} interest"), loop.Because, Rule, LoopMixAnalysis.Citation, loop.Loop.Opened.Fact.Question);
        }

        sheet.Add("learning.loops.cycleTime", finding.Loops.CycleTime, "Days from plan to act of the completed cycles.");
        foreach (var one in finding.Loops.WithGain)
        {
            sheet.Add($"learning.loops.{one.Loop.Id}.gain", one.Gain, "Towards better is positive. It shows neither the cause nor that it is more than chance.");
        }

        sheet.Add("learning.loops.writing", finding.Loops.Writing, "Completed cycles that left something written behind.");
        sheet.Add("learning.loops.private", finding.Cells.PrivateShare, "Loops in private interest among those of known interest.");
        foreach (var phase in finding.Mix.Deviating)
        {
            sheet.Add(
                $"learning.mix.{phase.Phase.ToName()}",
                string.Join(", ", phase.Deviations.Select(deviation => Words(deviation.ToName()))),
                phase.Loops.SelectMany(loop => loop.Because).Prepend(phase.Entered.Id),
                "expected: single-loop learning in formation, double-loop in adjustment with single-loop beside it, both in operation",
                LoopMixAnalysis.Citation,
                FormattableString.Invariant($"Entered on {phase.Entered.Fact.On}: {phase.Count(LoopKind.SingleLoop)} single, {phase.Count(LoopKind.DoubleLoop)} double."));
        }
    }

    private static string Loop(LoopProgress loop) =>
        FormattableString.Invariant($"{Words(loop.Loop.Kind?.ToName() ?? "kind not known")}, {loop.State.ToName()}, {loop.Cycles.Count} {(loop.Cycles.Count == 1 ? "cycle" : "cycles")}");

    private static void Scopes(RelativeScopeFinding scopes, AnswerSheet sheet)
    {
        foreach (var partner in scopes.Partners.Where(partner => partner.Scope is Measurement.Measured))
        {
            sheet.Add($"learning.relativeScope.{partner.Partner}", partner.Scope, $"Within the alliance: {string.Join(", ", partner.Within ?? [])}. A low share leaves much to be learned for private use.");
        }
    }

    // doubleLoop -> double loop
    private static string Words(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
