using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The nucleolus of a game in fractions, without any rounding.</summary>
/// <remarks>A sequence of linear programs (Maschler, Peleg &amp; Shapley 1979) in exact numbers; after each only the coalitions with a positive dual price are settled
/// (Guajardo &amp; Jörnsten 2015 name the mistakes made otherwise). Certified by a separate checker.</remarks>
public static class ExactNucleolus
{
    /// <summary>Where the rule is published.</summary>
    public static Citation Citation { get; } = new("Schmeidler", 1969, "The nucleolus of a characteristic function game, SIAM Journal on Applied Mathematics 17: 1163-1170");

    /// <summary>The allocation, among those that give every player what it has alone, whose excesses, from the largest down, are lexicographically smallest.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The payoffs with a <see cref="KohlbergCertificate"/> at zero tolerance; or refused as <see cref="NoImputations"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<ExactSolution> Of(RationalGame game) => Of(game, _ => Rational.One);

    /// <summary>The same with every excess multiplied by a weight, e.g. 1 / members for the per-capita nucleolus.</summary>
    /// <param name="game">The game.</param>
    /// <param name="weight">The weight of a coalition; above 0.</param>
    /// <returns>The payoffs with a <see cref="KohlbergCertificate"/> at zero tolerance; or refused as <see cref="NoImputations"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A weight is not above 0.</exception>
    public static Outcome<ExactSolution> Of(RationalGame game, Func<Coalition, Rational> weight)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(weight);
        var alone = Rational.Zero;
        for (var i = 0; i < game.Players.Count; i++)
        {
            alone += game.Values[1 << i];
        }

        return alone > game.Grand
            ? new NoImputations(alone.ToDouble(), game.Grand.ToDouble(), costs: false)
            : ExcessSequence.Solve("nucleolus", game, individuallyRational: true, weight, Citation);
    }
}
