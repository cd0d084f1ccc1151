using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The least that a player can claim: what it can keep in some coalition after all other members got their utopia payoffs.</summary>
/// <remarks>A lower bound, no division: the payoffs need not sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class MinimalRights : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new("the largest v(S) - sum of M(j) over the other members j, over all S with i, where M(j) = v(N) - v(N without j)", []);

    /// <inheritdoc/>
    public string Name => "minimalRights";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Tijs", 1981, "Bounds for the core and the tau-value, in Game Theory and Mathematical Economics:123-132");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The least that every player can claim; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game)
    {
        var players = Bounds.Given(game).Players;
        return ClosedFormAnswer.Of(this, players, MinimalRightsVector.Of(game.Values, Contributions.ToAllOthers(game.Values, players.Count)), Certificate);
    }

    /// <summary>Solves a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The most that every player can be made to pay; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).ToGains()).Then(solution => (Outcome<Solution>)solution.Negated());
}
