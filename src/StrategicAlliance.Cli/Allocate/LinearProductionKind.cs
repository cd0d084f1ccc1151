using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Players who pool resources and make products of them.</summary>
internal sealed class LinearProductionKind : IAllocationKind
{
    public string Kind => "linear-production";

    public IReadOnlyList<string> Data => ["resources", "coefficients", "prices"];

    public IReadOnlyList<string> Solutions => ["values", "owenPoint", "shapley", "nucleolus"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var stated = ProductionData.Read(input, players);
        input.Check();
        var products = stated!.Products.Select((product, index) => new Product(product, stated.Prices[index], stated.Needs[index].ToValueList()));
        var production = AllocationCase.Accept(LinearProductionGame.Of(players, stated.Resources.ToValueList(), products, stated.Amounts));
        var game = new Lazy<Outcome<Game>>(production.ToGame);
        CoalitionFigures.Give(answer, "values", players, () => game.Value.Then(table => (Outcome<ValueList<double>>)ValueList.Create(table.Values)));
        answer.Shares("owenPoint", production.OwenPoint);
        if (answer.Wants("owenPoint") && production.OwenBounds().TryAnswered(out var bounds, out _))
        {
            Several(answer, players, bounds);
        }

        answer.Shares("shapley", () => game.Value.Then(new ShapleyValue().Solve));
        answer.Shares("nucleolus", () => game.Value.Then(new Nucleolus().Solve));
    }

    private static void Several(AllocationAnswer answer, Players players, ValueList<PriceInterval> bounds)
    {
        var open = players.Select((player, index) => (Player: player, Ends: bounds[index]))
            .Where(item => item.Ends.High - item.Ends.Low > 1e-7 * Math.Max(1, Math.Abs(item.Ends.High)))
            .Select(item => FormattableString.Invariant($"{item.Player} {item.Ends.Low:0.######} to {item.Ends.High:0.######}"))
            .ToArray();
        if (open.Length > 0)
        {
            answer.Note("owenPoint: several price lists fit, this is one of them. Over all of them: " + string.Join(", ", open) + ".");
        }
    }
}
