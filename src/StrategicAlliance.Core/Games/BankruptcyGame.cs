using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The cooperative game of a claims problem: a coalition is sure of what the claims of the others leave.</summary>
/// <remarks>v(S) = max(0, E - claims of those outside S). Convex, so its core is the set of all awards; its Shapley value is random arrival, its nucleolus the
/// Talmud rule, its tau value the adjusted proportional rule (O'Neill 1982; Aumann and Maschler 1985; Curiel, Maschler and Tijs 1987).</remarks>
public static class BankruptcyGame
{
    /// <summary>Where it is published.</summary>
    public static Citation Citation { get; } = new("O'Neill", 1982, "A problem of rights arbitration from the Talmud, Mathematical Social Sciences 2:345-371");

    /// <summary>The game of a problem.</summary>
    /// <param name="problem">The problem, of up to 30 claimants.</param>
    /// <returns>The game, its players in the order of the claimants; or refused as <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static Outcome<Game> Of(ClaimsProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (CharacteristicFunction.TooLarge(problem.Players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        // First the claims of those outside, from everybody down to nobody.
        var claims = problem.Amounts;
        var values = new double[1 << claims.Length];
        for (var outside = 1; outside < values.Length; outside++)
        {
            var without = outside & (outside - 1);
            values[^(outside + 1)] = values[^(without + 1)] + claims[int.TrailingZeroCount(outside)];
        }

        for (var bits = 1; bits < values.Length; bits++)
        {
            values[bits] = Math.Max(0, problem.Estate - values[bits]);
        }

        values[0] = 0;
        return Game.Owning(problem.Players, values);
    }
}
