using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A two-sided market: every seller has one good, every buyer wants one, and every pair has a surplus that it may share.</summary>
/// <remarks>A coalition is worth the best matching of its sellers with its buyers; a pair with a negative surplus does not trade. The core is
/// never empty (Shapley &amp; Shubik 1971). All solutions but the Shapley value need no table of coalitions. The players of the answers are the
/// sellers, then the buyers. Immutable; safe to share between threads.</remarks>
public sealed partial class AssignmentMarket
{
    private readonly double[,] surplus;
    private readonly double[]? reserves;
    private readonly double[]? values;
    private readonly Lazy<AssignmentCore> core;

    private AssignmentMarket(Players players, int sellers, double[,] surplus, double[]? reserves, double[]? values)
    {
        Players = players;
        Sellers = players.Take(sellers).ToValueList();
        Buyers = players.Skip(sellers).ToValueList();
        this.surplus = surplus;
        this.reserves = reserves;
        this.values = values;
        core = new(() => new AssignmentCore(surplus));
    }

    /// <summary>All players: the sellers, then the buyers.</summary>
    public Players Players { get; }

    /// <summary>The sellers.</summary>
    public ValueList<string> Sellers { get; }

    /// <summary>The buyers.</summary>
    public ValueList<string> Buyers { get; }

    /// <summary>What the market is worth: the surplus of the best matching.</summary>
    public double Value => core.Value.Value;

    /// <summary>The pairs that trade, in the order of the sellers. Of several best matchings it is the one that gives the first seller the
    /// first possible buyer, then the second, and so on; pairs without surplus do not trade.</summary>
    public ValueList<Trade> Matching => core.Value.Pairs.Select(pair => new Trade(Sellers[pair.Seller], Buyers[pair.Buyer], surplus[pair.Seller, pair.Buyer])).ToValueList();

    /// <summary>A market whose goods are all alike: a seller's reserve price against a buyer's value.</summary>
    /// <param name="sellerReserves">The least that each seller takes, in any unit of money.</param>
    /// <param name="buyerValues">The most that each buyer pays, in the same unit.</param>
    /// <returns>The market, in which a pair's surplus is what the value is above the reserve; or refused as <see cref="NoPlayers"/>,
    /// <see cref="PlayerNotNamed"/>, <see cref="PlayerNamedTwice"/> or <see cref="QuantityNotFinite"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<AssignmentMarket> OfOneGood(IEnumerable<KeyValuePair<string, double>> sellerReserves, IEnumerable<KeyValuePair<string, double>> buyerValues)
    {
        ArgumentNullException.ThrowIfNull(sellerReserves);
        ArgumentNullException.ThrowIfNull(buyerValues);
        var sellers = sellerReserves.ToArray();
        var buyers = buyerValues.ToArray();
        var least = Array.ConvertAll(sellers, seller => seller.Value);
        var most = Array.ConvertAll(buyers, buyer => buyer.Value);
        return Of(sellers.Select(seller => seller.Key), buyers.Select(buyer => buyer.Key), (seller, buyer) => most[buyer] - least[seller], least, most);
    }

    /// <summary>A market of different goods: what each buyer would pay for each good, against what its seller would take.</summary>
    /// <param name="sellerReserves">The least that each seller takes.</param>
    /// <param name="buyers">The buyers.</param>
    /// <param name="buyerValues">For every seller, in order, what each buyer would pay for its good, in the order of the buyers.</param>
    /// <returns>The market; or refused as for goods that are alike.</returns>
    /// <exception cref="ArgumentException">There is not one row for every seller, and one value for every buyer in it.</exception>
    public static Outcome<AssignmentMarket> OfGoods(IEnumerable<KeyValuePair<string, double>> sellerReserves, IEnumerable<string> buyers, IReadOnlyList<IReadOnlyList<double>> buyerValues)
    {
        ArgumentNullException.ThrowIfNull(sellerReserves);
        ArgumentNullException.ThrowIfNull(buyers);
        var sellers = sellerReserves.ToArray();
        var names = buyers.ToArray();
        CheckRows(buyerValues, sellers.Length, names.Length);
        var least = Array.ConvertAll(sellers, seller => seller.Value);
        return Of(sellers.Select(seller => seller.Key), names, (seller, buyer) => buyerValues[seller][buyer] - least[seller], least, null);
    }

    /// <summary>A market known by the surplus of its pairs.</summary>
    /// <param name="sellers">The sellers.</param>
    /// <param name="buyers">The buyers.</param>
    /// <param name="surplus">For every seller, in order, the surplus with each buyer, in the order of the buyers.</param>
    /// <returns>The market; or refused as <see cref="NoPlayers"/>, <see cref="PlayerNotNamed"/>, <see cref="PlayerNamedTwice"/> or
    /// <see cref="QuantityNotFinite"/>.</returns>
    /// <exception cref="ArgumentException">There is not one row for every seller, and one surplus for every buyer in it.</exception>
    public static Outcome<AssignmentMarket> OfSurplus(IEnumerable<string> sellers, IEnumerable<string> buyers, IReadOnlyList<IReadOnlyList<double>> surplus)
    {
        ArgumentNullException.ThrowIfNull(sellers);
        ArgumentNullException.ThrowIfNull(buyers);
        var rows = sellers.ToArray();
        var columns = buyers.ToArray();
        CheckRows(surplus, rows.Length, columns.Length);
        return Of(rows, columns, (seller, buyer) => surplus[seller][buyer], null, null);
    }

    /// <summary>The surplus of a pair.</summary>
    /// <param name="seller">The seller.</param>
    /// <param name="buyer">The buyer.</param>
    /// <returns>What the two gain by trading; 0 if they would lose.</returns>
    /// <exception cref="ArgumentException">There is no such seller, or no such buyer.</exception>
    public double SurplusOf(string seller, string buyer) => Players.IndexOf(seller) is >= 0 and var i && i < Sellers.Count && Players.IndexOf(buyer) is >= 0 and var j && j >= Sellers.Count
        ? surplus[i, j - Sellers.Count]
        : throw new ArgumentException($"'{seller}' and '{buyer}' are no seller and buyer of this market.", nameof(seller));

    private static Outcome<AssignmentMarket> Of(IEnumerable<string> sellers, IEnumerable<string> buyers, Func<int, int, double> surplus, double[]? reserves, double[]? values)
    {
        var rows = sellers.ToArray();
        var columns = buyers.ToArray();
        for (var i = 0; i < reserves?.Length; i++)
        {
            if (QuantityNotFinite.Of($"The reserve of {rows[i]}", reserves[i]) is { } refusal)
            {
                return refusal;
            }
        }

        for (var j = 0; j < values?.Length; j++)
        {
            if (QuantityNotFinite.Of($"The value of {columns[j]}", values[j]) is { } refusal)
            {
                return refusal;
            }
        }

        var table = new double[rows.Length, columns.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                var found = surplus(i, j);
                if (QuantityNotFinite.Of($"The surplus of {rows[i]} and {columns[j]}", found) is { } refusal)
                {
                    return refusal;
                }

                table[i, j] = Math.Max(0, found);
            }
        }

        return Players.Of(rows.Concat(columns)).Then(players => (Outcome<AssignmentMarket>)new AssignmentMarket(players, rows.Length, table, reserves, values));
    }

    private static void CheckRows(IReadOnlyList<IReadOnlyList<double>> rows, int sellers, int buyers)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count != sellers || rows.Any(row => row is null || row.Count != buyers))
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {sellers} rows of {buyers} numbers, a row for every seller."), nameof(rows));
        }
    }
}
