using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Proportional division: in proportion to what everybody earns (or would pay) alone.</summary>
/// <remarks>Not defined when the stand-alone values sum to 0. Shares sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class ProportionalDivision : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "v(N) v(i) / sum of v(j)",
        []);

    /// <inheritdoc/>
    public string Name => "proportional";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Zou, van den Brink, Chun & Funaki", 2021, "Axiomatizations of the proportional division value, Soc Choice Welfare 57:35-62");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets; or refused as <see cref="StandAloneValuesSumToZero"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Values);

    /// <summary>Solves a cost game; the rule turns with the signs of the values.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as <see cref="StandAloneValuesSumToZero"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Costs);

    private Outcome<Solution> Solve(Players players, ReadOnlySpan<double> values)
    {
        var alone = Contributions.Alone(values, players.Count);
        var (sum, grand) = (alone.Sum(), values[^1]);
        return ClosedFormAnswer.IsNothing(sum, alone)
            ? new StandAloneValuesSumToZero()
            : ClosedFormAnswer.Of(this, players, Array.ConvertAll(alone, value => grand * (value / sum)), Certificate);
    }
}
