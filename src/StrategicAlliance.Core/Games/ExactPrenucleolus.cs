using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The prenucleolus of a game in fractions, without any rounding.</summary>
/// <remarks>As <see cref="ExactNucleolus"/>, among all allocations of what all players have together; it always exists.</remarks>
public static class ExactPrenucleolus
{
    /// <summary>Where the rule is published.</summary>
    public static Citation Citation { get; } = new("Sobolev", 1975, "The characterization of optimality principles in cooperative games by functional equations, Mathematical Methods in the Social Sciences 6: 94-151");

    /// <summary>The allocation whose excesses, from the largest down, are lexicographically smallest.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The payoffs with a <see cref="KohlbergCertificate"/> at zero tolerance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<ExactSolution> Of(RationalGame game) => Of(game, _ => Rational.One);

    /// <summary>The same with every excess multiplied by a weight.</summary>
    /// <param name="game">The game.</param>
    /// <param name="weight">The weight of a coalition; above 0.</param>
    /// <returns>The payoffs with a <see cref="KohlbergCertificate"/> at zero tolerance.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A weight is not above 0.</exception>
    public static Outcome<ExactSolution> Of(RationalGame game, Func<Coalition, Rational> weight)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(weight);
        return ExcessSequence.Solve("prenucleolus", game, individuallyRational: false, weight, Citation);
    }
}
