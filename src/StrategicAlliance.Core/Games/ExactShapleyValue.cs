using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Shapley value of a game in fractions, without any rounding.</summary>
public static class ExactShapleyValue
{
    /// <summary>Where the rule is published.</summary>
    public static Citation Citation { get; } = new("Shapley", 1953, "A value for n-person games, Contributions to the Theory of Games II: 307-317");

    /// <summary>What each player adds, on average over all orders of arrival.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The payoffs, which sum to the value of all players.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static ExactSolution Of(RationalGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var players = game.Players.Count;
        var factorials = new BigInteger[players + 1];
        factorials[0] = BigInteger.One;
        for (var i = 1; i <= players; i++)
        {
            factorials[i] = factorials[i - 1] * i;
        }

        var payoffs = new Rational[players];
        for (var bits = 1; bits < game.Values.Length; bits++)
        {
            var size = BitOperations.PopCount((uint)bits);
            for (var i = 0; i < players; i++)
            {
                // Once with the player in, once without it.
                payoffs[i] += (bits >> i & 1) != 0
                    ? game.Values[bits] * (factorials[size - 1] * factorials[players - size])
                    : -game.Values[bits] * (factorials[size] * factorials[players - size - 1]);
            }
        }

        return new(
            "shapley",
            game.Players,
            [.. payoffs.Select(payoff => payoff / factorials[players])],
            new ClosedForm("the sum over coalitions S without i of |S|! (n - |S| - 1)! / n! times v(S and i) - v(S)", ["efficiency", "symmetry", "null player", "additivity"]),
            Citation);
    }
}
