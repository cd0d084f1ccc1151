using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>How far the spiral went.</summary>
public static class SpiralSample
{
    public static void Run(TextWriter output)
    {
        var alliance = KnowledgeExample.Alliance;

        #region shown
        var spiral = SeciSpiral.Examine(alliance.Knowledge, alliance.Day);

        output.WriteLine(FormattableString.Invariant($"completed {spiral.CompletedSpirals.Figure}, balance {spiral.Balance.Figure:0.00}"));
        output.WriteLine($"waiting for {spiral.Stuck!.Expected} since {spiral.Stuck.Since} ({spiral.Stuck.Days} days, {spiral.Stuck.Because})");
        foreach (var thread in spiral.Threads)
        {
            output.WriteLine($"thread {thread.Topics}: {thread.Assets}");
        }
        #endregion
    }
}
