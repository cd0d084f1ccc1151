using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The proof that an allocation is in the prekernel, or the kernel, of a game: no player has more to hope for against another than the other against it.</summary>
/// <remarks>In the kernel a player may have more to hope for only against one who gets just what it has alone. Immutable; safe to share between threads.</remarks>
public sealed record KernelCertificate : Certificate
{
    private KernelCertificate(bool individuallyRational, double tolerance, ValueList<PairSurplus> pairs)
    {
        IndividuallyRational = individuallyRational;
        Tolerance = tolerance;
        Pairs = pairs;
    }

    /// <summary>Where the kernel is published.</summary>
    public static Citation Citation { get; } = new("Davis & Maschler", 1965, "The kernel of a cooperative game, Naval Research Logistics Quarterly 12: 223-259");

    /// <summary>Whether it is the kernel, rather than the prekernel.</summary>
    public bool IndividuallyRational { get; }

    /// <summary>By how much two surpluses may differ and still be the same, in the unit of the game's values.</summary>
    public double Tolerance { get; }

    /// <summary>Every two players with what each could hope for without the other.</summary>
    public ValueList<PairSurplus> Pairs { get; }

    /// <inheritdoc/>
    public override bool IsProof => true;

    /// <inheritdoc/>
    public override string Statement => FormattableString.Invariant(
        $"In the {(IndividuallyRational ? "kernel" : "prekernel")}: the largest surpluses of {Pairs.Count} pairs of players balance, within {Tolerance:0.###e+0}.");

    /// <summary>Checks an allocation of a gain game, without solving it.</summary>
    /// <param name="game">The game.</param>
    /// <param name="allocation">What each player gets, in the order of the players.</param>
    /// <param name="individuallyRational"><see langword="true"/> for the kernel, <see langword="false"/> for the prekernel.</param>
    /// <returns>The certificate, within a billionth of the largest value or payoff; or refused as <see cref="AllocationNotEfficient"/>,
    /// <see cref="CoalitionBelowOwnValue"/> or <see cref="SurplusesOutOfBalance"/>.</returns>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player.</exception>
    public static Outcome<KernelCertificate> Of(Game game, ReadOnlySpan<double> allocation, bool individuallyRational)
    {
        ArgumentNullException.ThrowIfNull(game);
        var players = game.Players;
        var tolerance = KohlbergCheck.DefaultTolerance(game.Values, allocation);
        KohlbergCheck.Check(players.Count, allocation, tolerance);
        double sum = 0;
        for (var i = 0; i < allocation.Length; i++)
        {
            sum += allocation[i];
            if (individuallyRational && allocation[i] < game.Values[1 << i] - tolerance)
            {
                return new CoalitionBelowOwnValue(players[i], allocation[i], game.Values[1 << i], pays: false);
            }
        }

        if (Math.Abs(sum - game.Grand) > tolerance)
        {
            return new AllocationNotEfficient(sum, game.Grand);
        }

        var surpluses = new MaximalSurpluses(game.Values, allocation);
        var pairs = new List<PairSurplus>();
        for (var i = 0; i < allocation.Length; i++)
        {
            for (var j = i + 1; j < allocation.Length; j++)
            {
                var pair = new PairSurplus(players, i, j, surpluses);
                var ahead = pair.FirstSurplus - pair.SecondSurplus;
                var behind = ahead > 0 ? j : i;
                if (Math.Abs(ahead) > tolerance && !(individuallyRational && allocation[behind] <= game.Values[1 << behind] + tolerance))
                {
                    return new SurplusesOutOfBalance(pair);
                }

                pairs.Add(pair);
            }
        }

        return new KernelCertificate(individuallyRational, tolerance, pairs.ToValueList());
    }
}
