using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule that says which agreement players reach who all gain by one. Implement it to add one of your own.</summary>
/// <remarks>Pure: the same problem gives the same agreement. Implementations are safe to use from several threads.</remarks>
public interface IBargainingSolution
{
    /// <summary>The name by which cases ask for it, e.g. <c>nash</c>.</summary>
    string Name { get; }

    /// <summary>Where it is published.</summary>
    Citation Citation { get; }

    /// <summary>Solves a problem.</summary>
    /// <param name="problem">What can be agreed, and what each has without an agreement.</param>
    /// <returns>What each player has under the agreement, with what proves it; or the named reason why there is no answer.</returns>
    Outcome<Solution> Solve(BargainingProblem problem);
}
