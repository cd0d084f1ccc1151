using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>Rules side by side over the costs of a water project.</summary>
public static class WaterProjectSample
{
    /// <summary>Writes who pays what by which rule, and what holds of it.</summary>
    public static void Run(TextWriter output)
    {
        var dams = WaterProject.Game();
        #region shown
        var comparison = DivisionComparison.Of(
            dams,
            [new ShapleyValue(), new Nucleolus(), new SeparableCostsRemainingBenefits(), new TauValue(), new EgalitarianNonSeparableContribution(), new ProportionalDivision()]);
        foreach (var rule in comparison.Rules)
        {
            var paid = string.Join("  ", comparison.Players.Select(player => Invariant($"{rule.Solution[player],9:0.0}")));
            output.WriteLine(Invariant($"{rule.Solution.Concept,-13} {paid}  in the core: {rule.IsInCore}"));
        }

        foreach (var player in comparison.Players)
        {
            output.WriteLine(Invariant($"{player} would rather have {comparison.PreferencesOf(player)[0]} than {comparison.PreferencesOf(player)[^1]}"));
        }

        #endregion
    }
}
