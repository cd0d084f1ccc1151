using StrategicAlliance.Alliances;
using StrategicAlliance.Learning;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>The race of General Motors and Toyota, read from the facts.</summary>
public static class LearningRaceSample
{
    /// <summary>Writes who is ahead and who is exposed.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var day = new DateOnly(1998, 12, 31);
        var view = NummiJournal.AsOf(day);
        var finding = LearningAnalysis.Examine(view.LearningBasis(), day);
        var race = finding.Race.Widest!;
        foreach (var side in new[] { race.A, race.B })
        {
            output.WriteLine(Invariant($"{side.Partner}: {side.Completed} of {side.Transfers.Count} applied, {side.Rate.Figure:0.000} a year, done {side.CompletedOn?.ToString() ?? "not yet"}, about {side.Remaining.Figure:0.0} years to go"));
        }

        output.WriteLine(Invariant($"{race.Ahead} is ahead by {race.Lead.Figure:0.00} of the agenda and {race.LeadTime.Figure:0.0} years"));
        output.WriteLine(Invariant($"{race.Exposed} has been exposed for {race.Exposure.Figure:0.0} years{(race.IsExposureOpen ? " and still is" : "")}"));
        #endregion
    }
}
