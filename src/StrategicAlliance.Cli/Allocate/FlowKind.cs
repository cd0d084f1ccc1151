using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Players who own the pipes of a network and earn what flows through it.</summary>
internal sealed class FlowKind : IAllocationKind
{
    public string Kind => "flow";

    public IReadOnlyList<string> Data => ["source", "sink", "edges"];

    public IReadOnlyList<string> Solutions => ["values", "shapley", "nucleolus", "tau"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var source = StatedItem.Name(input.Needed("source"));
        var sink = StatedItem.Name(input.Needed("sink"));
        var edges = input.Needed("edges")?.Each(Edge);
        input.Check();
        var flow = AllocationCase.Accept(FlowGame.Of(players, source!, sink!, edges!));
        var game = new Lazy<Outcome<Game>>(flow.ToGame);
        CoalitionFigures.Give(answer, "values", players, () => game.Value.Then(table => (Outcome<ValueList<double>>)ValueList.Create(table.Values)));
        answer.Shares("shapley", () => game.Value.Then(new ShapleyValue().Solve));
        answer.Shares("nucleolus", () => game.Value.Then(new Nucleolus().Solve));
        answer.Shares("tau", () => game.Value.Then(new TauValue().Solve));
    }

    private static FlowEdge? Edge(InputValue item)
    {
        var from = StatedItem.Name(item, "from");
        var to = StatedItem.Name(item, "to");
        var capacity = StatedItem.Number(item, "capacity");
        var stated = item.IsObject() ? item.Member("owner") : null;
        var owner = StatedItem.Name(stated);
        return from is null || to is null || capacity is null || (stated is not null && owner is null) ? null
            : owner is null ? new FlowEdge(from, to, capacity.Value)
            : new FlowEdge(from, to, capacity.Value, owner);
    }
}
