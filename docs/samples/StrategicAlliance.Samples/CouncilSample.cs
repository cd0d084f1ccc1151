using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>The Council of the European Economic Community of 1958: 12 of 17 votes decide.</summary>
public static class CouncilSample
{
    /// <summary>Writes votes and power.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var states = Players.Of("Germany", "France", "Italy", "Belgium", "Netherlands", "Luxembourg").OrThrow();
        var council = WeightedVoting.Of(states, [4m, 4m, 4m, 2m, 2m, 1m], 12m).OrThrow();
        var power = new ShapleyShubikIndex().Of(council).OrThrow();
        var swings = new BanzhafIndex().Of(council).OrThrow();
        for (var i = 0; i < states.Count; i++)
        {
            output.WriteLine(Invariant($"{states[i],-12} {council.Weights[i] / 17,6:0.0 %} of the votes, {power.Payoffs[i],6:0.0 %} of the power (Shapley-Shubik), {swings.Payoffs[i],6:0.0 %} (Banzhaf)"));
        }

        #endregion
    }
}
