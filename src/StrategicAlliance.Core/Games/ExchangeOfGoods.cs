using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What players can agree on who own goods and may give each to any of them: the gains over keeping what they have (Nash 1950).</summary>
/// <remarks>What goods are worth to one player adds up. The points are those that matter for bargaining; mixes of them are feasible too.</remarks>
public static class ExchangeOfGoods
{
    private const int MostWays = 1 << 16;

    /// <summary>The example of Bill and Jack.</summary>
    public static Citation Citation { get; } = new("Nash", 1950, "The bargaining problem, Econometrica 18:155-162");

    /// <summary>The gains of all players at every exchange that could be agreed.</summary>
    /// <param name="players">The players.</param>
    /// <param name="goods">The goods.</param>
    /// <returns>Points of gains over the status quo, in the order of the players: for two players the corners of what neither can improve alone, for more every
    /// exchange; or refused as <see cref="UnknownPlayer"/>, <see cref="PointOfWrongSize"/> (a good not valued once for every player), <see cref="UtilityNotFinite"/>
    /// or <see cref="TooManyExchanges"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<ValueList<ValueList<double>>> Gains(Players players, IEnumerable<Good> goods)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(goods);
        var all = goods.ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            if (players.IndexOf(all[i].Owner) < 0)
            {
                return new UnknownPlayer(all[i].Owner);
            }

            if (all[i].Utilities.Count != players.Count)
            {
                return new PointOfWrongSize(i, all[i].Utilities.Count, players.Count);
            }

            for (var player = 0; player < players.Count; player++)
            {
                if (!double.IsFinite(all[i].Utilities[player]))
                {
                    return new UtilityNotFinite(players[player], all[i].Name, all[i].Utilities[player]);
                }
            }
        }

        return players.Count == 2 ? Border(players, all) : Every(players, all);
    }

    // The border of a sum of segments: start with all that is good for the first player, then turn round the goods by what the second gains for what the first gives up.
    private static ValueList<ValueList<double>> Border(Players players, Good[] goods)
    {
        var (x, y) = (0.0, 0.0);
        var turns = new List<(double Lost, double Gained)>();
        foreach (var good in goods)
        {
            var (first, second) = players.IndexOf(good.Owner) == 0 ? (-good.Utilities[0], good.Utilities[1]) : (good.Utilities[0], -good.Utilities[1]);
            var starts = first > 0 || (first == 0 && second > 0);
            (x, y) = starts ? (x + first, y + second) : (x, y);
            if (first * second < 0)
            {
                turns.Add((Math.Abs(first), Math.Abs(second)));
            }
        }

        var points = new List<ValueList<double>> { ValueList.Create<double>([x, y]) };
        foreach (var (lost, gained) in turns.OrderByDescending(turn => turn.Gained / turn.Lost))
        {
            (x, y) = (x - lost, y + gained);
            points.Add([x, y]);
        }

        return points.ToValueList();
    }

    private static Outcome<ValueList<ValueList<double>>> Every(Players players, Good[] goods)
    {
        var ways = new HashSet<ValueList<double>> { new(new double[players.Count]) };
        foreach (var good in goods)
        {
            var owner = players.IndexOf(good.Owner);
            ways = [.. ways.SelectMany(gains => Enumerable.Range(0, players.Count).Select(to => After(gains, good, owner, to)))];
            if (ways.Count > MostWays)
            {
                return new TooManyExchanges(goods.Length, MostWays);
            }
        }

        return ways.ToValueList();
    }

    private static ValueList<double> After(ValueList<double> gains, Good good, int owner, int to)
    {
        var after = gains.ToArray();
        after[owner] -= good.Utilities[owner];
        after[to] += good.Utilities[to];
        return new(after);
    }
}
