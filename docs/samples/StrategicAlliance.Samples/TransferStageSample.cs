using StrategicAlliance.Learning;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>How far GM's agenda had come by the end of 1998.</summary>
public static class TransferStageSample
{
    /// <summary>Writes the stages of each item.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var day = new DateOnly(1998, 12, 31);
        var view = NummiJournal.AsOf(day);
        var agenda = AgendaAnalysis.Examine(view.Learning, view.Knowledge, view.Roster, view.Charter, view.Agreements, day);
        foreach (var transfer in agenda.Of("gm")!.Transfers)
        {
            output.WriteLine(Invariant($"{transfer.Item}: {string.Join(", ", transfer.Steps.Select(step => $"{step.Stage} {step.On}{(step.IsImplied ? " (implied)" : "")}"))}"));
        }

        output.WriteLine(Invariant($"applied: {agenda.Of("gm")!.Applied.Figure:0.00}; nobody sees to: {string.Join(", ", agenda.Of("gm")!.Unattended.Select(transfer => transfer.Item))}"));
        #endregion
    }
}
