using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule that divides what players earn together, e.g. the Shapley value. Implement it to add one of your own.</summary>
/// <remarks>Pure: the same game gives the same solution. Implementations are safe to use from several threads.</remarks>
public interface ISolutionConcept
{
    /// <summary>The name by which terms and cases ask for it, e.g. <c>shapley</c>.</summary>
    string Name { get; }

    /// <summary>Where it is published.</summary>
    Citation Citation { get; }

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets, with what proves it; or the named reason why the concept has no answer for this game.</returns>
    Outcome<Solution> Solve(Game game);

    /// <summary>Solves a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; by default the solution of <see cref="CostGame.ToGains"/> with its signs turned.</returns>
    Outcome<Solution> Solve(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Solve(game.ToGains()).Then(solution => (Outcome<Solution>)solution.Negated());
    }
}
