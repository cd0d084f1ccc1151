using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The egalitarian non-separable contribution: everybody gets what it adds to all others, and what is left (or lacking) is shared equally.</summary>
/// <remarks>For costs it is the equal allocation of non-separable costs. Shares sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class EgalitarianNonSeparableContribution : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "v(N) - v(N without i) + (v(N) - sum over j of (v(N) - v(N without j))) / n",
        []);

    /// <inheritdoc/>
    public string Name => "ensc";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Moulin", 1985, "The separability axiom and equal-sharing methods, J Econ Theory 36:120-148");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Values);

    /// <summary>Solves a cost game; the rule turns with the signs of the values.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Costs);

    private Outcome<Solution> Solve(Players players, ReadOnlySpan<double> values) =>
        ClosedFormAnswer.Of(this, players, Contributions.WithEqualRest(Contributions.ToAllOthers(values, players.Count), values[^1]), Certificate);
}
