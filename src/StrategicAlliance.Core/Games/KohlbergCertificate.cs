using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The proof that an allocation is the nucleolus, or the prenucleolus, of a game: at every level the coalitions with at least that excess are balanced.</summary>
/// <remarks>
/// <para>Kohlberg 1971, in the form of Benedek, Fliege &amp; Nguyen 2021: what the coalitions of the levels before span needs no test, so there are at most n - 1 levels and
/// at most 2(n - 1) coalitions. Whoever wants to check it by hand adds up the weights of the coalitions each player is in: they sum to 1 at every level.</para>
/// <para>The verdict is exact, given which coalitions share a level; only that is decided within <see cref="Tolerance"/>. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed partial record KohlbergCertificate : Certificate
{
    internal KohlbergCertificate(bool individuallyRational, double tolerance, bool isUnique, ValueList<KohlbergLevel> levels)
    {
        IndividuallyRational = individuallyRational;
        Tolerance = tolerance;
        IsUnique = isUnique;
        Levels = Bounds.Given(levels);
    }

    /// <summary>Where the criterion is published.</summary>
    public static Citation Citation { get; } = new(
        "Benedek, Fliege & Nguyen",
        2021,
        "Finding and verifying the nucleolus of cooperative games, Mathematical Programming 190: 135-170; after Kohlberg 1971, On the nucleolus of a characteristic function game, SIAM Journal on Applied Mathematics 20: 62-66");

    /// <summary>Whether it is the nucleolus (no player gets less than alone), rather than the prenucleolus.</summary>
    public bool IndividuallyRational { get; }

    /// <summary>How far every excess may be off, times the weight of the coalition, in the unit of the game's values; 0 if the game was given in fractions.</summary>
    public double Tolerance { get; }

    /// <summary>Whether no other allocation passes; it can be otherwise only where coalitions were left out by a weight of 0 or infinity.</summary>
    public bool IsUnique { get; }

    /// <summary>The levels, from the largest excess down.</summary>
    public ValueList<KohlbergLevel> Levels { get; }

    /// <inheritdoc/>
    public override bool IsProof => true;

    /// <inheritdoc/>
    public override string Statement => FormattableString.Invariant(
        $"The {(IndividuallyRational ? "nucleolus" : "prenucleolus")}: the coalitions are balanced at each of {Levels.Count} levels of excess (Kohlberg), {(Tolerance == 0 ? "in exact numbers" : FormattableString.Invariant($"excesses told apart within {Tolerance:0.###e+0}"))}.");

    /// <summary>Checks an allocation of a gain game, without solving it.</summary>
    /// <param name="game">The game.</param>
    /// <param name="allocation">What each player gets, in the order of the players.</param>
    /// <param name="individuallyRational"><see langword="true"/> for the nucleolus, <see langword="false"/> for the prenucleolus.</param>
    /// <returns>The certificate, within a billionth of the largest value or payoff; or refused as <see cref="AllocationNotEfficient"/>,
    /// <see cref="CoalitionBelowOwnValue"/>, <see cref="NotTheNucleolus"/> or, if sums of values are no longer finite, <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player.</exception>
    public static Outcome<KohlbergCertificate> Of(Game game, ReadOnlySpan<double> allocation, bool individuallyRational)
    {
        ArgumentNullException.ThrowIfNull(game);
        return KohlbergCheck.Of(game.Players, game.Values, allocation, individuallyRational, null, KohlbergCheck.DefaultTolerance(game.Values, allocation), turned: false);
    }

    /// <summary>Checks an allocation of a gain game whose excesses are weighted, without solving it.</summary>
    /// <param name="game">The game.</param>
    /// <param name="allocation">What each player gets, in the order of the players.</param>
    /// <param name="individuallyRational"><see langword="true"/> for the nucleolus, <see langword="false"/> for the prenucleolus.</param>
    /// <param name="weight">By what the excess of a coalition is multiplied, e.g. 1 / members for the per-capita nucleolus; 0 leaves the coalition out, infinity
    /// forbids that it gets less than its value.</param>
    /// <param name="tolerance">How far off the value less the payoffs of a coalition may be, in the unit of the game's values.</param>
    /// <returns>The certificate; or refused as without weights.</returns>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player, a weight is negative, or the tolerance is negative or not finite.</exception>
    public static Outcome<KohlbergCertificate> Of(Game game, ReadOnlySpan<double> allocation, bool individuallyRational, Func<Coalition, double> weight, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(weight);
        return KohlbergCheck.Of(game.Players, game.Values, allocation, individuallyRational, weight, tolerance, turned: false);
    }

    /// <summary>Checks an allocation of a cost game, without solving it.</summary>
    /// <param name="game">The game.</param>
    /// <param name="allocation">What each player pays, in the order of the players.</param>
    /// <param name="individuallyRational"><see langword="true"/> for the nucleolus, <see langword="false"/> for the prenucleolus.</param>
    /// <returns>The certificate; or refused as of a gain game.</returns>
    /// <exception cref="ArgumentException">There is not one finite payment for every player.</exception>
    public static Outcome<KohlbergCertificate> Of(CostGame game, ReadOnlySpan<double> allocation, bool individuallyRational)
    {
        ArgumentNullException.ThrowIfNull(game);
        return KohlbergCheck.Of(game.Players, game.ToGains().Values, KohlbergCheck.Turned(allocation), individuallyRational, null, KohlbergCheck.DefaultTolerance(game.Costs, allocation), turned: true);
    }

    /// <summary>Checks an allocation of a cost game whose excesses are weighted, without solving it.</summary>
    /// <param name="game">The game.</param>
    /// <param name="allocation">What each player pays, in the order of the players.</param>
    /// <param name="individuallyRational"><see langword="true"/> for the nucleolus, <see langword="false"/> for the prenucleolus.</param>
    /// <param name="weight">By what the excess of a coalition is multiplied; 0 leaves the coalition out, infinity forbids that it pays more than its cost.</param>
    /// <param name="tolerance">How far off the payments less the cost of a coalition may be, in the unit of the game's costs.</param>
    /// <returns>The certificate; or refused as of a gain game.</returns>
    /// <exception cref="ArgumentException">There is not one finite payment for every player, a weight is negative, or the tolerance is negative or not finite.</exception>
    public static Outcome<KohlbergCertificate> Of(CostGame game, ReadOnlySpan<double> allocation, bool individuallyRational, Func<Coalition, double> weight, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(weight);
        return KohlbergCheck.Of(game.Players, game.ToGains().Values, KohlbergCheck.Turned(allocation), individuallyRational, weight, tolerance, turned: true);
    }
}
