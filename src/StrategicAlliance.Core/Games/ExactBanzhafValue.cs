using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Banzhaf value of a game in fractions, without any rounding.</summary>
public static class ExactBanzhafValue
{
    /// <summary>Where the rule is published.</summary>
    public static Citation Citation { get; } = new("Owen", 1975, "Multilinear extensions and the Banzhaf value, Naval Research Logistics Quarterly 22: 741-750");

    /// <summary>What each player adds, on average over all coalitions of the others.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The values; they need not sum to the value of all players.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static ExactSolution Of(RationalGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var players = game.Players.Count;
        var values = new Rational[players];
        for (var bits = 1; bits < game.Values.Length; bits++)
        {
            for (var i = 0; i < players; i++)
            {
                values[i] += (bits >> i & 1) != 0 ? game.Values[bits] : -game.Values[bits];
            }
        }

        return new(
            "banzhaf",
            game.Players,
            [.. values.Select(value => value / (BigInteger.One << (players - 1)))],
            new ClosedForm("the mean over coalitions S without i of v(S and i) - v(S)", ["symmetry", "null player", "additivity", "2-efficiency"]),
            Citation);
    }
}
