using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>Two learning loops in an adjustment phase.</summary>
public static class LearningLoopSample
{
    private static readonly AllianceFact[] Facts =
    [
        #region facts
        new AllianceProposed(new PartialDate(2026, 1, 5), "drive", "Cold drive", AllianceForm.JointResearch),
        new PartnerJoined(new PartialDate(2026, 1, 5), "north", "North"),
        new PartnerJoined(new PartialDate(2026, 1, 5), "south", "South"),
        new PhaseEntered(new PartialDate(2026, 2, 1), LifecyclePhase.Adjustment),
        new IndicatorDefined(new PartialDate(2026, 2, 1), "starts", IndicatorPerspective.Process) { Unit = "%", Worst = 50, Best = 100 },
        new IndicatorMeasured(new PartialDate(2026, 2, 1), "starts", 70),
        new LoopOpened(new PartialDate(2026, 2, 2), "frost", "Why do the bearings freeze?") { Orientation = LoopOrientation.Common, Indicator = "starts" },
        new LoopStepped(new PartialDate(2026, 2, 3), "frost", PdcaStep.Plan),
        new LoopStepped(new PartialDate(2026, 2, 10), "frost", PdcaStep.Do) { ActionChanged = true },
        new LoopStepped(new PartialDate(2026, 3, 1), "frost", PdcaStep.Check),
        new LoopStepped(new PartialDate(2026, 3, 5), "frost", PdcaStep.Act) { ActionChanged = true },
        new IndicatorMeasured(new PartialDate(2026, 3, 9), "starts", 90),
        new LoopOpened(new PartialDate(2026, 3, 10), "scrap", "Why is scrap three times the plan?") { Owner = "south", Orientation = LoopOrientation.Private },
        new LoopStepped(new PartialDate(2026, 3, 12), "scrap", PdcaStep.Plan) { ActionChanged = true },
        #endregion
    ];

    /// <summary>Writes how the loops turn and what the phase lacks.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var day = new DateOnly(2026, 4, 1);
        var view = Alliance.Replay(Facts).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.Message)).AsOf(day);
        var finding = LearningAnalysis.Examine(view.LearningBasis(), day);
        foreach (var loop in finding.Loops.Loops)
        {
            output.WriteLine(Invariant($"{loop.Loop.Id}: {loop.State}, {loop.Cycles.Count} turns; {loop.CurrentAge.Match(age => Invariant($"running for {age.Value} days"), none => none.Why)}"));
        }

        output.WriteLine(Invariant($"a turn takes {finding.Loops.CycleTime.Figure} days"));
        foreach (var loop in finding.Loops.Loops)
        {
            output.WriteLine(loop.Gain.Match(gain => Invariant($"{loop.Loop.Id} gained {gain.Value:0.0} of the way from worst to best {gain.Because}"), none => $"{loop.Loop.Id}: {none.Why}"));
        }

        foreach (var phase in finding.Mix.Deviating)
        {
            output.WriteLine(Invariant($"{phase.Phase}: {string.Join(", ", phase.Deviations)}"));
        }

        foreach (var cell in finding.Cells.Cells)
        {
            output.WriteLine(Invariant($"{cell.Kind} {cell.Interest}: {cell.Loops.Count}"));
        }
        #endregion
    }
}
