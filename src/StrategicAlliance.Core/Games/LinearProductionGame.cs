using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Players pool resources and make products of them: v(S) is the most that the products earn that can be made of the resources of S.</summary>
/// <remarks>The core is never empty (Owen 1975). Immutable; safe to share between threads.</remarks>
public sealed class LinearProductionGame
{
    private static readonly Citation Owen = new("Owen", 1975, "On the core of linear production games, Mathematical Programming 9, 358-370");

    private readonly ProductionPlan plan;

    private LinearProductionGame(Players players, ValueList<string> resources, ValueList<Product> products, double[][] amounts)
    {
        Players = players;
        Resources = resources;
        Products = products;
        plan = new ProductionPlan(products, resources.Count, amounts);
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The resources.</summary>
    public ValueList<string> Resources { get; }

    /// <summary>The products.</summary>
    public ValueList<Product> Products { get; }

    /// <summary>Players who pool resources.</summary>
    /// <param name="players">The players.</param>
    /// <param name="resources">The names of the resources.</param>
    /// <param name="products">What can be made.</param>
    /// <param name="amounts">For every player, in order, how much it has of every resource, in order; not negative.</param>
    /// <returns>The game; or refused as <see cref="NameGivenTwice"/>, <see cref="QuantityNegative"/>, <see cref="QuantityNotFinite"/> or
    /// <see cref="ProductNeedsNothing"/>.</returns>
    /// <exception cref="ArgumentException">There is not one number for every resource, or one row for every player.</exception>
    public static Outcome<LinearProductionGame> Of(Players players, ValueList<string> resources, IEnumerable<Product> products, IReadOnlyList<IReadOnlyList<double>> amounts)
    {
        ArgumentNullException.ThrowIfNull(players);
        Bounds.Given(resources);
        ArgumentNullException.ThrowIfNull(products);
        ArgumentNullException.ThrowIfNull(amounts);
        var all = Bounds.Given(products.ToValueList());
        if (amounts.Count != players.Count || amounts.Any(row => row is null || row.Count != resources.Count) || all.Any(product => product.Needs.Count != resources.Count))
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {resources.Count} numbers, one for every resource, for each of {players.Count} players and every product."), nameof(amounts));
        }

        return (Twice("resource", resources) ?? Twice("product", all.Select(product => product.Name)) ?? WrongAmount(players, resources, amounts) ?? all.Select(product => WrongProduct(product, resources)).FirstOrDefault(wrong => wrong is not null)) is { } refusal
            ? refusal
            : new LinearProductionGame(players, resources, all, [.. amounts.Select(row => row.ToArray())]);
    }

    /// <summary>What all together make and earn, and what the resources are worth to them.</summary>
    /// <returns>How much of every product is made, in the order of the products; or refused as <see cref="ProgramNotSolved"/>.</returns>
    public Outcome<ValueList<double>> BestPlan() => plan.Solve(plan.All()).Then(best => (Outcome<ValueList<double>>)best.Primal.ToValueList());

    /// <summary>Owen's point: every player is paid for its resources what they are worth to all together, the dual prices of the best plan.</summary>
    /// <returns>What each gets; it is in the core. Where several price lists fit, it is that of the solver: see <see cref="OwenBounds"/>. Or
    /// refused as <see cref="ProgramNotSolved"/>.</returns>
    public Outcome<Solution> OwenPoint() => plan.Solve(plan.All()).Then(best =>
    {
        var prices = best.Duals.Select(price => Math.Max(0, price)).ToArray();
        return (Outcome<Solution>)new Solution("owenPoint", Players, plan.Worths(prices).ToValueList(), new DualPrices(Resources, prices, best.Value), Owen);
    });

    /// <summary>The least and the most that each player gets at any list of prices that fits; equal ends where Owen's point is the only one.</summary>
    /// <returns>The bounds, in the order of the players; or refused as <see cref="ProgramNotSolved"/>.</returns>
    public Outcome<ValueList<PriceInterval>> OwenBounds() => plan.Solve(plan.All()).Then(best => plan.Bounds(best.Value));

    /// <summary>The game by table.</summary>
    /// <returns>The game; or refused as <see cref="TooManyPlayersForTable"/> or <see cref="ProgramNotSolved"/>.</returns>
    public Outcome<Game> ToGame()
    {
        if (CharacteristicFunction.TooLarge(Players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        var table = new double[1 << Players.Count];
        for (var bits = 1; bits < table.Length; bits++)
        {
            if (!plan.Solve(plan.Of(new Coalition((ulong)bits).Members)).TryAnswered(out var best, out var refusal))
            {
                return refusal;
            }

            table[bits] = best.Value;
        }

        return Game.Owning(Players, table);
    }

    private static NameGivenTwice? Twice(string what, IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice ? new NameGivenTwice(what, twice.Key) : null;

    private static Refusal? WrongAmount(Players players, ValueList<string> resources, IReadOnlyList<IReadOnlyList<double>> amounts) =>
        players.SelectMany((player, row) => resources.Select((resource, column) => QuantityNegative.Of($"What {player} has of {resource}", amounts[row][column])))
            .FirstOrDefault(wrong => wrong is not null);

    private static Refusal? WrongProduct(Product product, ValueList<string> resources) =>
        QuantityNotFinite.Of($"The price of {product.Name}", product.Price)
        ?? product.Needs.Select((need, index) => QuantityNegative.Of($"What {product.Name} needs of {resources[index]}", need)).FirstOrDefault(wrong => wrong is not null)
        ?? (product.Price > 0 && product.Needs.All(need => need == 0) ? new ProductNeedsNothing(product.Name) : null);
}
