using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Equal surplus division: everybody gets what it earns alone, and an equal part of what is left.</summary>
/// <remarks>Also called the center of the imputation set. Shares sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class EqualSurplusDivision : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "v(i) + (v(N) - sum of v(j)) / n",
        []);

    /// <inheritdoc/>
    public string Name => "equalSurplusDivision";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Driessen & Funaki", 1991, "Coincidence of and collinearity between game theoretic solutions, OR Spektrum 13:15-30");

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
        ClosedFormAnswer.Of(this, players, Contributions.WithEqualRest(Contributions.Alone(values, players.Count), values[^1]), Certificate);
}
