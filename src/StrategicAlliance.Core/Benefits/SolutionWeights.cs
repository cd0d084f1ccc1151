using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>What a solution concept gives each partner of a pool, as exact weights.</summary>
internal static class SolutionWeights
{
    // Beyond this many digits binary fractions differ where the rule does not; equal shares must stay equal.
    private const int Digits = 12;

    /// <summary>The payoff of every player as a decimal, in the order of the players; or why there is none.</summary>
    public static Outcome<ValueList<decimal>> Of(PoolGame pool, ISolutionConcept concept) =>
        concept.Solve(pool.Game).Then(solution => (Outcome<ValueList<decimal>>)Exact(solution.Payoffs, pool.Game));

    internal static ValueList<decimal> Exact(IReadOnlyList<double> payoffs, Game game)
    {
        var largest = TableScan.Largest(game.Values);

        // Counted from the first digit of the largest value.
        var decimals = Math.Clamp(Digits - (largest > 0 ? (int)Math.Ceiling(Math.Log10(largest)) : 0), 0, 28);
        return payoffs.Select(payoff => decimal.Round((decimal)payoff, decimals)).ToValueList();
    }
}
