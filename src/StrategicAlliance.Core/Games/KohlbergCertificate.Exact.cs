using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <content>Games in fractions.</content>
public sealed partial record KohlbergCertificate
{
    /// <summary>Checks an allocation of a game in fractions, without solving it and with no tolerance at all.</summary>
    /// <param name="game">The game.</param>
    /// <param name="allocation">What each player gets, in the order of the players.</param>
    /// <param name="individuallyRational"><see langword="true"/> for the nucleolus, <see langword="false"/> for the prenucleolus.</param>
    /// <returns>The certificate; or refused as <see cref="AllocationNotEfficient"/>, <see cref="CoalitionBelowOwnValue"/> or <see cref="NotTheNucleolus"/>.</returns>
    /// <exception cref="ArgumentException">There is not one payoff for every player.</exception>
    public static Outcome<KohlbergCertificate> Of(RationalGame game, ReadOnlySpan<Rational> allocation, bool individuallyRational) =>
        Of(game, allocation, individuallyRational, _ => Rational.One);

    /// <summary>Checks an allocation of a game in fractions whose excesses are weighted.</summary>
    /// <param name="game">The game.</param>
    /// <param name="allocation">What each player gets, in the order of the players.</param>
    /// <param name="individuallyRational"><see langword="true"/> for the nucleolus, <see langword="false"/> for the prenucleolus.</param>
    /// <param name="weight">By what the excess of a coalition is multiplied; 0 leaves the coalition out.</param>
    /// <returns>The certificate; or refused as without weights.</returns>
    /// <exception cref="ArgumentException">There is not one payoff for every player, or a weight is negative.</exception>
    public static Outcome<KohlbergCertificate> Of(RationalGame game, ReadOnlySpan<Rational> allocation, bool individuallyRational, Func<Coalition, Rational> weight)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(weight);
        return ExactKohlbergCheck.Of(game, allocation, individuallyRational, weight);
    }
}
