using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The most that a player can ask for: what it adds to all others. Who asks for more is better left out by them.</summary>
/// <remarks>An upper bound, no division: the payoffs need not sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class UtopiaPayoffs : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "v(N) - v(N without i)",
        []);

    /// <inheritdoc/>
    public string Name => "utopia";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Tijs", 1981, "Bounds for the core and the tau-value, in Game Theory and Mathematical Economics:123-132");

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
        ClosedFormAnswer.Of(this, players, Contributions.ToAllOthers(values, players.Count), Certificate);
}
