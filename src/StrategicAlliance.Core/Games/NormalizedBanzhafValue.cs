using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The normalized Banzhaf value: the shares of the <see cref="BanzhafValue"/>, scaled so that they sum to what all earn together.</summary>
/// <remarks>Not defined when the Banzhaf shares sum to 0 although there is something to share. Immutable; safe to share between threads.</remarks>
public sealed class NormalizedBanzhafValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new("v(N) times the Banzhaf share, divided by the sum of the Banzhaf shares", []);

    /// <inheritdoc/>
    public string Name => "banzhafNormalized";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("van den Brink & van der Laan", 1998, "Axiomatizations of the normalized Banzhaf value and the Shapley value, Soc Choice Welfare 15:567-582");

    /// <summary>On how many cores to run at most. The digits do not depend on it.</summary>
    /// <value>1 or more, or <see langword="null"/>, which is the default: all there are from 23 players up, one below.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? MaxDegreeOfParallelism { get; init => field = Bounds.Count(value, 1); }

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets; or refused as <see cref="BanzhafValuesSumToZero"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Table);

    /// <summary>Solves a cost game; the rule turns with the signs of the values.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as <see cref="BanzhafValuesSumToZero"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Table);

    private Outcome<Solution> Solve(Players players, ReadOnlyMemory<double> values)
    {
        var shares = SizeWeightedSums.Of(values, players.Count, SizeWeights.Banzhaf(players.Count), MaxDegreeOfParallelism);
        var (sum, grand) = (shares.Sum(), values.Span[^1]);

        // Shares that sum to v(N) already need no scale, even if that is 0.
        if (ClosedFormAnswer.IsNothing(sum - grand, [.. shares, grand]))
        {
            return ClosedFormAnswer.Of(this, players, shares, Certificate);
        }

        return ClosedFormAnswer.IsNothing(sum, shares)
            ? new BanzhafValuesSumToZero(grand)
            : ClosedFormAnswer.Of(this, players, Array.ConvertAll(shares, share => share / sum * grand), Certificate);
    }
}
