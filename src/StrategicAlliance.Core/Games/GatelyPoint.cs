using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Gately point: the division at which everybody has the same propensity to disrupt, that is, what the others lose without it in proportion to what it loses itself.</summary>
/// <remarks>The formula for n players is that of Littlechild and Vaidya 1976. Where there is nothing to gain over v(i), everybody gets v(i); else it is not defined when what players add to all others sums to what they earn alone. Shares sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class GatelyPoint : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "v(i) + (M(i) - v(i)) (v(N) - sum of v(j)) / sum of (M(j) - v(j)), where M(i) = v(N) - v(N without i)",
        []);

    /// <inheritdoc/>
    public string Name => "gately";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Gately", 1974, "Sharing the gains from regional cooperation: a game theoretic application to planning investment in electric power, Int Econ Rev 15:195-208");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets; or refused as <see cref="GatelyPointUndefined"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Values);

    /// <summary>Solves a cost game; the rule turns with the signs of the values.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as <see cref="GatelyPointUndefined"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Costs);

    private Outcome<Solution> Solve(Players players, ReadOnlySpan<double> values)
    {
        var (alone, last) = (Contributions.Alone(values, players.Count), Contributions.ToAllOthers(values, players.Count));
        var (surplus, range) = (values[^1] - alone.Sum(), last.Sum() - alone.Sum());
        if (ClosedFormAnswer.IsNothing(surplus, [values[^1], .. alone]))
        {
            return ClosedFormAnswer.Of(this, players, Contributions.WithEqualRest(alone, values[^1]), Certificate);
        }

        return ClosedFormAnswer.IsNothing(range, [.. last, .. alone])
            ? new GatelyPointUndefined(surplus)
            : ClosedFormAnswer.Of(this, players, Contributions.Between(alone, last, surplus / range), Certificate);
    }
}
