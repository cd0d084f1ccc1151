using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The solidarity value: as the Shapley value, but whoever joins gets the average of what every member adds, so that the weak are carried along.</summary>
/// <remarks>Shares sum to v(N).
/// Computed for all players in one pass over the table, at the speed of memory. Immutable; safe to share between threads.</remarks>
public sealed class SolidarityValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "sum over S with i of (s-1)! (n-s)! / n! times the mean of v(S) - v(S without k) over k in S",
        ["efficiency", "symmetry", "additivity", "A-null player"]);

    /// <inheritdoc/>
    public string Name => "solidarity";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Nowak & Radzik", 1994, "A solidarity value for n-person transferable utility games, Int J Game Theory 23:43-48");

    /// <summary>On how many cores to run at most. The digits do not depend on it.</summary>
    /// <value>1 or more, or <see langword="null"/>, which is the default: all there are from 23 players up, one below.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? MaxDegreeOfParallelism { get; init => field = Bounds.Count(value, 1); }

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Table);

    /// <summary>Solves a cost game; the rule is linear, so that it is the same for costs.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Table);

    private Outcome<Solution> Solve(Players players, ReadOnlyMemory<double> values) =>
        ClosedFormAnswer.Of(this, players, SizeWeightedSums.Of(values, players.Count, SizeWeights.Solidarity(players.Count), MaxDegreeOfParallelism), Certificate);
}
