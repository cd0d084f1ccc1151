using StrategicAlliance.Learning;

namespace StrategicAlliance.Samples;

/// <summary>Where learning in the venture sticks.</summary>
public static class LearningProcessSample
{
    /// <summary>Examines processes, disciplines and stages.</summary>
    /// <param name="output">Where to tell it.</param>
    public static void Run(TextWriter output)
    {
        var nummi = NummiJournal.AsOf(new DateOnly(1998, 12, 31));
        var funnel = LearningFunnel.Examine(nummi.Knowledge, nummi.Learning);
        output.WriteLine(string.Join(", ", funnel.Steps.Select(step => $"{step.Process} {step.Count}")));
        output.WriteLine($"narrowest at {funnel.Narrowest?.Process}; knowledge base {funnel.KnowledgeBase}");

        var profile = DisciplineAnalysis.Examine(nummi.Knowledge, nummi.Learning, nummi.Scorecard);
        foreach (var reading in profile.Readings)
        {
            output.WriteLine(reading.Figure.Match(
                known => FormattableString.Invariant($"{reading.Discipline} {known.Value:0.00}: {known.Formula}"),
                unknown => $"{reading.Discipline}: {unknown.Why}"));
        }

        var agendas = AgendaAnalysis.Examine(nummi.Learning, nummi.Knowledge, nummi.Roster, nummi.Charter, nummi.Agreements, nummi.Day);
        foreach (var stage in StickinessAnalysis.Examine(agendas, nummi.Knowledge, nummi.Learning))
        {
            output.WriteLine($"{stage.Stage}: {stage.Missed} of {stage.Events} missed {stage.MissedBecause}");
        }

        var path = ReportingPath.Of(staff: 1000, span: 10, passedOn: 0.9m);
        output.WriteLine(FormattableString.Invariant($"{path.Levels} levels, {path.Survival:0.000} of a message arrives"));
    }
}
