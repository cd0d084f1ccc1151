using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>The tables of a production game, whichever way round they are written. Names tell where there are names: the outer ones of
/// <c>resources</c> may be players or resources, those of <c>coefficients</c> products or resources. In lists, the rows of <c>resources</c> are
/// players if there are as many, and the rows of <c>coefficients</c> are resources if that fits.</summary>
internal sealed class ProductionData
{
    private ProductionData(IReadOnlyList<string> resources, IReadOnlyList<string> products, double[] prices, double[][] amounts, double[][] needs)
    {
        Resources = resources;
        Products = products;
        Prices = prices;
        Amounts = amounts;
        Needs = needs;
    }

    public IReadOnlyList<string> Resources { get; }

    public IReadOnlyList<string> Products { get; }

    public double[] Prices { get; }

    /// <summary>What every player has of every resource.</summary>
    public double[][] Amounts { get; }

    /// <summary>What every product needs of every resource.</summary>
    public double[][] Needs { get; }

    public static ProductionData? Read(AllocationCase input, Players players)
    {
        var owned = StatedTable.Read(input.Needed("resources"));
        var needed = StatedTable.Read(input.Needed("coefficients"));
        var stated = StatedTable.Read(input.Needed("prices"));
        if (owned is null || needed is null || stated is null)
        {
            return null;
        }

        var amounts = ByPlayer(owned, needed, players) ? owned : owned.Turned();
        var products = stated.RowNames ?? Numbered("product", stated.Rows);
        var byProduct = ByProduct(needed, amounts, stated, products);
        var needs = byProduct ? needed : needed.Turned();

        // A resource that a product needs and nobody has is there too: all have 0 of it.
        var resources = amounts.ColumnNames is { } had && needs.ColumnNames is { } wanted
            ? [.. had.Union(wanted, StringComparer.Ordinal)]
            : amounts.ColumnNames ?? needs.ColumnNames ?? Numbered("resource", amounts.Columns);
        products = stated.RowNames ?? needs.RowNames ?? products;
        var prices = stated.Of(products, ["price"], missingIsZero: false);
        var ofPlayers = amounts.Of(players, resources, missingIsZero: true);
        var ofProducts = needs.Of(products, resources, missingIsZero: true);
        if (ofPlayers is not null && amounts.RowNames is { } named && players.Except(named, StringComparer.Ordinal).FirstOrDefault() is { } forgotten && amounts == owned)
        {
            return input.Data.Member("resources")!.Wrong<ProductionData>($"what {forgotten} has");
        }

        return prices is null || ofPlayers is null || ofProducts is null ? null : new ProductionData(resources, products, Array.ConvertAll(prices, row => row[0]), ofPlayers, ofProducts);
    }

    private static bool ByPlayer(StatedTable owned, StatedTable needed, Players players) =>
        owned.RowNames is { } rows ? rows.Any(name => players.IndexOf(name) >= 0)
        : owned.ColumnNames is { } columns ? !columns.Any(name => players.IndexOf(name) >= 0)
        : owned.Rows == players.Count && (owned.Columns != players.Count || owned.Columns == needed.Rows || owned.Columns == needed.Columns);

    private static bool ByProduct(StatedTable needed, StatedTable amounts, StatedTable prices, IReadOnlyList<string> products)
    {
        if (needed.RowNames is { } rows)
        {
            return amounts.ColumnNames is { } resources && (prices.RowNames is null || !rows.All(name => products.Contains(name, StringComparer.Ordinal)))
                ? !rows.Any(name => resources.Contains(name, StringComparer.Ordinal))
                : prices.RowNames is null || rows.Any(name => products.Contains(name, StringComparer.Ordinal));
        }

        return needed.ColumnNames is { } columns
            ? !columns.Any(name => products.Contains(name, StringComparer.Ordinal))
            : !(needed.Rows == amounts.Columns && needed.Columns == products.Count);
    }

    private static string[] Numbered(string what, int count) => [.. Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{what} {number}"))];
}
