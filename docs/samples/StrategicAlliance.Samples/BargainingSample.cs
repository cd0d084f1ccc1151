using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>Bill and Jack trade what they own without money: the example of Nash (1950).</summary>
public static class BargainingSample
{
    /// <summary>Writes what each gains by three solutions, and what proves the first.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var players = Players.Of("Bill", "Jack").OrThrow();
        Good[] goods =
        [
            new("book", "Bill", [2, 4]), new("whip", "Bill", [2, 2]), new("ball", "Bill", [2, 1]), new("bat", "Bill", [2, 2]), new("box", "Bill", [4, 1]),
            new("pen", "Jack", [10, 1]), new("toy", "Jack", [4, 1]), new("knife", "Jack", [6, 2]), new("hat", "Jack", [2, 2]),
        ];
        var problem = ExchangeOfGoods.Gains(players, goods).Then(gains => BargainingProblem.Of(players, gains, [0, 0])).OrThrow();
        foreach (IBargainingSolution rule in new IBargainingSolution[] { new NashBargaining(), new KalaiSmorodinsky(), new EgalitarianBargaining() })
        {
            var agreed = rule.Solve(problem).OrThrow();
            output.WriteLine(Invariant($"{rule.Name,-16} Bill gains {agreed["Bill"],5:0.00}, Jack gains {agreed["Jack"],5:0.00}; proved: {agreed.Certificate.IsProof}"));
        }

        var weights = ((SupportingWeights)new NashBargaining().Solve(problem).OrThrow().Certificate).Weights;
        var best = problem.Points.Max(point => (weights[0] * point[0]) + (weights[1] * point[1]));
        output.WriteLine(Invariant($"weights {weights[0]:0.0000} and {weights[1]:0.0000}: no exchange is worth more than {best:0.0000}"));
        #endregion
    }
}
