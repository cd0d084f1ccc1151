using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>All players gain the same over disagreement, as much as can be agreed.</summary>
/// <remarks>Compares gains of different players, so they must be counted in one unit, such as money. A linear program of as many unknowns as players.</remarks>
public sealed class EgalitarianBargaining : IBargainingSolution
{
    /// <inheritdoc/>
    public string Name => "egalitarian";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Kalai", 1977, "Proportional solutions to bargaining situations: interpersonal utility comparisons, Econometrica 45:1623-1630");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(BargainingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var direction = new double[problem.Players.Count];
        for (var i = 0; i < direction.Length; i++)
        {
            direction[i] = 1 / problem.IdealGain(i);
        }

        var longest = direction.Max();
        return BargainingAnswer.Along(problem, this, Array.ConvertAll(direction, part => part / longest), "no agreement gives all players more, with equal gains");
    }
}
