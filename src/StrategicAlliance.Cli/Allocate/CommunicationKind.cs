using StrategicAlliance.Cli.Input;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A game whose players can work together only along links.</summary>
internal sealed class CommunicationKind : IAllocationKind
{
    public string Kind => "communication";

    public IReadOnlyList<string> Data { get; } = ["values", "edges"];

    public IReadOnlyList<string> Solutions { get; } = ["myerson", "position", "shapley"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var values = AllocationCase.Numbers(input.Needed("values"));
        var links = input.Needed("edges")?.EachValue(Link);
        input.Check();
        var game = AllocationCase.Accept(Game.FromTable(players, values!, input.Missing));
        var graph = AllocationCase.Accept(CommunicationGraph.Of(players, links!));
        foreach (ISolutionConcept concept in (ISolutionConcept[])[new MyersonValue(graph), new PositionValue(graph), new ShapleyValue()])
        {
            answer.Shares(concept.Name, () => concept.Solve(game));
        }
    }

    private static (string First, string Second)? Link(InputValue link)
    {
        var ends = link.Each(end => end.Text());
        if (ends is { Count: not 2 })
        {
            link.Wrong<string>("the two ends of a link");
        }

        return ends is [var first, var second] ? (first, second) : null;
    }
}
