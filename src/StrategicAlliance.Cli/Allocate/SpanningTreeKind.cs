using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Players who want to be linked to a source at the least cost. Answers are who pays what.</summary>
internal sealed class SpanningTreeKind : IAllocationKind
{
    public string Kind => "mcst";

    public IReadOnlyList<string> Data => ["source", "edges"];

    public IReadOnlyList<string> Solutions => ["value", "kar", "folk", "nucleolus", "costGame", "bird"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var source = StatedItem.Name(input.Needed("source"));
        var links = input.Needed("edges")?.Each(Link);
        input.Check();
        var problem = AllocationCase.Accept(SpanningTreeProblem.Of(source!, players, links!));
        var game = new Lazy<Outcome<CostGame>>(problem.ToCostGame);
        answer.Figure("value", () => problem.Cost);
        answer.Shares("kar", () => game.Value.Then(new ShapleyValue().Solve));
        answer.Shares("folk", () => problem.Folk());
        answer.Shares("nucleolus", () => game.Value.Then(new Nucleolus().Solve));
        CoalitionFigures.Give(answer, "costGame", players, () => game.Value.Then(costs => (Outcome<ValueList<double>>)ValueList.Create(costs.Costs)));
        answer.Shares("bird", () => problem.Bird());
    }

    private static NetworkLink? Link(InputValue item)
    {
        var a = StatedItem.Name(item, "a");
        var b = StatedItem.Name(item, "b");
        var cost = StatedItem.Number(item, "cost");
        return a is null || b is null || cost is null ? null : new NetworkLink(a, b, cost.Value);
    }
}
