using StrategicAlliance.Learning;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>The race law and relative scope on plain figures.</summary>
public static class RaceLawSample
{
    /// <summary>Writes the times of a race and the relative scopes of two firms.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var race = LearningRace.Of(rateA: 0.5, rateB: 0.2, threshold: 0.9, initialA: 0, initialB: 0);
        output.WriteLine(Invariant($"A after {race.TimeA:0.000}, B after {race.TimeB:0.000}: {race.Winner} wins and B is exposed for {race.ExposureWindow:0.000}"));

        var never = LearningRace.Of(rateA: 0, rateB: 0.2, threshold: 0.9, initialA: 0, initialB: 0);
        output.WriteLine(Invariant($"A after {(never.TimeA is null ? "never" : "some time")}, {never.Winner} wins; open-ended: {never.IsOpenEnded}"));

        var scopes = RelativeScope.Compare(
            marketsA: ["us-small-car", "us-large-car", "us-truck", "eu-car"],
            marketsB: ["us-small-car", "jp-car", "asia-car"],
            inAlliance: ["us-small-car"]);
        output.WriteLine(Invariant($"relative scope of A {scopes.OfA:0.00}, of B {scopes.OfB:0.00}: {scopes.HigherRaceIncentive} has more to gain from a race"));
        #endregion
    }
}
