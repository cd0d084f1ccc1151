using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A vote by weights: a coalition wins if its members' weights together reach the quota.</summary>
/// <remarks>Weights are exact decimals; only their proportions to the quota count. Up to 1,000 voters for the power indices. Immutable; safe to share
/// between threads.</remarks>
public sealed class WeightedVoting
{
    private WeightedVoting(Players players, ValueList<decimal> weights, decimal quota, VotingScale scale)
    {
        Players = players;
        Weights = weights;
        Quota = quota;
        Scale = scale;
    }

    /// <summary>The voters.</summary>
    public Players Players { get; }

    /// <summary>The weight of each voter, in the order of the players; not negative.</summary>
    public ValueList<decimal> Weights { get; }

    /// <summary>The weight that wins; above 0, at most the sum of the weights.</summary>
    public decimal Quota { get; }

    internal VotingScale Scale { get; }

    /// <summary>A vote.</summary>
    /// <param name="players">The voters.</param>
    /// <param name="weights">The weight of each, in the order of the players.</param>
    /// <param name="quota">The weight that wins.</param>
    /// <returns>The vote; or refused as <see cref="NegativeWeight"/>, <see cref="QuotaNotPositive"/>, <see cref="QuotaAboveAllWeights"/>,
    /// <see cref="WeightOutOfRange"/> or <see cref="WeightsTooFarApart"/>.</returns>
    /// <exception cref="ArgumentException">There is not one weight for every voter.</exception>
    public static Outcome<WeightedVoting> Of(Players players, IReadOnlyList<decimal> weights, decimal quota)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {players.Count} weights, one for every voter; found {weights.Count}."), nameof(weights));
        }

        decimal sum = 0;
        for (var voter = 0; voter < weights.Count; voter++)
        {
            if (weights[voter] < 0)
            {
                return new NegativeWeight(players[voter], weights[voter]);
            }

            if (weights[voter] > decimal.MaxValue - sum)
            {
                return new WeightOutOfRange((double)weights[voter]);
            }

            sum += weights[voter];
        }

        if (quota <= 0)
        {
            return new QuotaNotPositive(quota);
        }

        // The sum above may have lost digits that the scale keeps.
        return VotingScale.Of(weights, quota) is not { } scale ? new WeightsTooFarApart()
            : scale.IsReachable ? new WeightedVoting(players, weights.ToValueList(), quota, scale)
            : new QuotaAboveAllWeights(quota, sum);
    }

    /// <summary>A vote whose weights are binary numbers, taken as the shortest decimals that stand for them: 0.1 is a tenth.</summary>
    /// <param name="players">The voters.</param>
    /// <param name="weights">The weight of each, in the order of the players.</param>
    /// <param name="quota">The weight that wins.</param>
    /// <returns>The vote; or refused as by decimals, or as <see cref="WeightNotFinite"/> or <see cref="QuotaNotFinite"/>.</returns>
    /// <exception cref="ArgumentException">There is not one weight for every voter.</exception>
    public static Outcome<WeightedVoting> Of(Players players, IReadOnlyList<double> weights, double quota)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(weights);
        var exact = new List<decimal>(weights.Count);
        foreach (var weight in weights)
        {
            if (!double.IsFinite(weight) && exact.Count < players.Count)
            {
                return new WeightNotFinite(players[exact.Count], weight);
            }

            if (Exact(weight) is not { } value)
            {
                return new WeightOutOfRange(weight);
            }

            exact.Add(value);
        }

        return !double.IsFinite(quota) ? new QuotaNotFinite(quota)
            : Exact(quota) is { } exactQuota ? Of(players, exact, exactQuota)
            : new WeightOutOfRange(quota);
    }

    /// <summary>A vote with weights by name.</summary>
    /// <param name="players">The voters.</param>
    /// <param name="weights">The weight of each, by name.</param>
    /// <param name="quota">The weight that wins.</param>
    /// <returns>The vote; or refused as in the order of the players, or as <see cref="UnknownPlayer"/>, <see cref="PlayerNamedTwice"/> or
    /// <see cref="WeightMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<WeightedVoting> Of(Players players, IEnumerable<KeyValuePair<string, decimal>> weights, decimal quota)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(weights);
        var given = new decimal?[players.Count];
        foreach (var (name, weight) in weights)
        {
            var voter = players.IndexOf(name);
            if (voter < 0)
            {
                return new UnknownPlayer(name);
            }

            if (given[voter] is not null)
            {
                return new PlayerNamedTwice(name);
            }

            given[voter] = weight;
        }

        var missing = Array.IndexOf(given, null);
        return missing < 0 ? Of(players, Array.ConvertAll(given, weight => weight!.Value), quota) : new WeightMissing(players[missing]);
    }

    /// <summary>Whether no two coalitions without a common member can both win, as must be if decisions are not to contradict each other.</summary>
    /// <returns>Whether it is so; always if the quota is above half of the weights. Refused as <see cref="VotingTooLarge"/>.</returns>
    public Outcome<bool> IsProper() => Scale.IsProper() is { } proper ? proper : TooLarge();

    /// <summary>The simple game of the vote: 1 for a coalition that wins, 0 for one that does not.</summary>
    /// <returns>The game; or refused as <see cref="TooManyPlayersForTable"/>.</returns>
    public Outcome<Game> ToGame() =>
        CharacteristicFunction.TooLarge(Players.Count) is { } tooLarge ? tooLarge : Game.Owning(Players, Scale.Table());

    internal Refusal TooLarge() => new VotingTooLarge(Players.Count, VotingDiagram.MostStates);

    // 17 digits and 28 places are enough for what is not below 1e-11 in size.
    private static decimal? Exact(double value) => value == 0 ? 0
        : Math.Abs(value) is >= 1e-11 and <= 7e27 ? decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;
}
