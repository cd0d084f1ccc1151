using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>A contract that pays by thirds, against what groups of partners could earn without the others.</summary>
public static class StabilitySample
{
    /// <summary>Writes who would leave, and the least change that would keep them.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var partners = Players.Of("East", "North", "South").OrThrow();
        var game = Game.FromTable(
            partners,
            [new("East,North", 90), new("East,South", 100), new("North,South", 160), new("East,North,South", 220)],
            MissingCoalitions.Zero).OrThrow();
        var finding = Stability.Of(game, [220 / 3.0, 220 / 3.0, 220 / 3.0]).OrThrow();
        foreach (var blocking in finding.Blocking)
        {
            output.WriteLine(Invariant($"{blocking.Names} get {blocking.Receives:0.00} and could have {blocking.Worth:0.00}"));
        }

        output.WriteLine(Invariant($"moving {finding.Correction.Moved:0.00} keeps everybody:"));
        for (var i = 0; i < partners.Count; i++)
        {
            output.WriteLine(Invariant($"  {partners[i],-6} {finding.Correction.Payoffs[i],6:0.00} ({finding.Correction.Changes[i]:+0.00;-0.00;0})"));
        }

        #endregion
    }
}
