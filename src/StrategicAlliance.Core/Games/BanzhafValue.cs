using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Banzhaf value: what a player adds on average to a group of others, when all groups are equally likely.</summary>
/// <remarks>Raw: not scaled, so that shares need not sum to v(N); see <see cref="NormalizedBanzhafValue"/>.
/// Computed for all players in one pass over the table, at the speed of memory. Immutable; safe to share between threads.</remarks>
public sealed class BanzhafValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "sum over S without i of (v(S with i) - v(S)) / 2^(n-1)",
        ["linearity", "symmetry", "dummy player", "2-efficiency"]);

    /// <inheritdoc/>
    public string Name => "banzhaf";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Lehrer", 1988, "An axiomatization of the Banzhaf value, Int J Game Theory 17:89-99 (index: Banzhaf 1965; for games with values: Owen 1975)");

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
        ClosedFormAnswer.Of(this, players, SizeWeightedSums.Of(values, players.Count, SizeWeights.Banzhaf(players.Count), MaxDegreeOfParallelism), Certificate);
}
