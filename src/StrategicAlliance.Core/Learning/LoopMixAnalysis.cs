using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Learning;

/// <summary>Holds the kinds of learning seen in each phase against those that are expected of it.</summary>
/// <remarks>
/// <para>Expected: single-loop learning in formation; double-loop learning that dominates, with single-loop learning beside it, in adjustment; both, in
/// completed Deming cycles, in operation. Of renewal and termination nothing is expected. Deutero-learning is deeper still and counts as double-loop.</para>
/// <para>A loop counts in every phase in which it took a step, with what changed in the steps of that phase. A phase in which no loop states what
/// changed is not measured: no loop on record does not mean that nobody learned. Pure; safe to call from any thread.</para>
/// </remarks>
public static class LoopMixAnalysis
{
    /// <summary>Source of the kinds; what each phase expects is this library's reading of the life cycle of alliances.</summary>
    public static Citation Citation { get; } = new("Argyris & Schön", 1978, "Organizational Learning: A Theory of Action Perspective, Addison-Wesley");

    /// <summary>Reads the mix of each phase.</summary>
    /// <param name="record">The loops.</param>
    /// <param name="charter">The phases.</param>
    /// <returns>The phases with their loops and deviations.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static LoopMixFinding Examine(LearningRecord record, Charter charter)
    {
        var entries = Bounds.Given(charter).Phases;
        var loops = Bounds.Given(record).EarlierLoops.Concat(record.Loops.Values).OrderBy(loop => loop.Id).ThenBy(loop => loop.Opened.Fact.On).ToArray();
        var phases = Enumerable.Range(0, entries.Count)
            .Select(i => Mix(entries[i], i + 1 < entries.Count ? entries[i + 1].Fact.On : null, loops))
            .ToValueList();
        return new LoopMixFinding(
            phases,
            phases.Count == 0 ? new("No phase was entered.", ["phaseEntered"])
                : loops.Length == 0 ? new("No learning loop was opened.", ["loopOpened"])
                : phases.Any(phase => phase.DoubleShare.Figure is not null) ? null
                : new("No loop states what changed within a phase.", ["loopStepped"]));
    }

    private static PhaseLoopMix Mix(Recorded<PhaseEntered> entered, PartialDate? until, LearningLoop[] all)
    {
        var loops = all
            .Select(loop => (loop.Id, Steps: loop.Steps.Where(step => step.Fact.On >= entered.Fact.On && !(step.Fact.On >= until)).ToArray()))
            .Where(loop => loop.Steps.Length > 0)
            .ToArray();
        var seen = loops.Select(loop => new PhaseLoop(loop.Id, LearningLoop.KindOf(loop.Steps), loop.Steps.Select(step => step.Id).ToValueList())).ToValueList();
        var acted = loops.Sum(loop => loop.Steps.Count(step => step.Fact.Step == PdcaStep.Act));
        var single = seen.Count(loop => loop.Kind == LoopKind.SingleLoop);
        var deep = seen.Count(loop => loop.Kind is LoopKind.DoubleLoop or LoopKind.DeuteroLearning);
        var share = Share(entered, seen, single, deep);
        return new PhaseLoopMix(entered, until, seen, acted, share)
        {
            Deviations = share is Measurement.Measured ? Deviations(entered.Fact.Phase, single, deep, acted).ToValueList() : [],
        };
    }

    private static Measurement Share(Recorded<PhaseEntered> entered, ValueList<PhaseLoop> seen, int single, int deep) => single + deep == 0
        ? new Measurement.NotMeasured(
            seen.Count == 0 ? "No loop took a step in this phase." : "No loop of this phase states that anything changed.", ["loopStepped"])
        : new Measurement.Measured(
            (double)deep / (single + deep),
            "1",
            seen.Where(loop => loop.Kind is not (null or LoopKind.NoLearning)).SelectMany(loop => loop.Because).Append(entered.Id).Distinct().Order().ToValueList(),
            "loops with double-loop or deutero-learning / loops with any learning",
            Citation);

    private static IEnumerable<LoopMixDeviation> Deviations(LifecyclePhase phase, int single, int deep, int acted)
    {
        var (formation, adjustment, operation) =
            (phase == LifecyclePhase.Formation, phase == LifecyclePhase.Adjustment, phase == LifecyclePhase.Operation);
        if (single == 0 && (formation || adjustment || operation))
        {
            yield return LoopMixDeviation.SingleLoopMissing;
        }

        if (deep == 0 && (adjustment || operation))
        {
            yield return LoopMixDeviation.DoubleLoopMissing;
        }
        else if (deep <= single && adjustment)
        {
            yield return LoopMixDeviation.DoubleLoopDoesNotDominate;
        }

        if (deep > single && formation)
        {
            yield return LoopMixDeviation.DoubleLoopDominates;
        }

        if (acted == 0 && operation)
        {
            yield return LoopMixDeviation.NoCycleCompleted;
        }
    }
}
