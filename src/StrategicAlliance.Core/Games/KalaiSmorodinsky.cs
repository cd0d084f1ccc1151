using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>All players gain the same part of the most that each could gain, as much as can be agreed.</summary>
/// <remarks>The most that each could gain is <see cref="BargainingProblem.Ideal"/>. The units in which players count make no difference. Linear programs of as many unknowns as players.</remarks>
public sealed class KalaiSmorodinsky : IBargainingSolution
{
    /// <inheritdoc/>
    public string Name => "kalaiSmorodinsky";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Kalai and Smorodinsky", 1975, "Other solutions to Nash's bargaining problem, Econometrica 43:513-518");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(BargainingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var direction = new double[problem.Players.Count];
        Array.Fill(direction, 1);
        return BargainingAnswer.Along(problem, this, direction, "no agreement gives all players a larger part of their ideal gains, the same for all");
    }
}
