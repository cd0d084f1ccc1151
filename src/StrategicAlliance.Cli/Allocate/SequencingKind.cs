using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Jobs in a queue whose owners may change places.</summary>
internal sealed class SequencingKind : IAllocationKind
{
    public string Kind => "sequencing";

    public IReadOnlyList<string> Data => ["order", "processing", "unitCost"];

    public IReadOnlyList<string> Solutions => ["totalSavings", "egs", "shapley", "nucleolus"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var order = input.Needed("order")?.Each(StatedItem.Name);
        var processing = input.PerPlayer(input.Needed("processing"), players);
        var unitCost = input.PerPlayer(input.Needed("unitCost"), players);
        if (order is not null && !order.Order(StringComparer.Ordinal).SequenceEqual(players.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            input.Data.Member("order")!.Wrong<string>("every player once: " + players);
        }

        input.Check();
        var queue = order!.Select(player => new Job(player, processing![players.IndexOf(player)], unitCost![players.IndexOf(player)]));
        var problem = AllocationCase.Accept(SequencingProblem.Of(queue));
        answer.Figure("totalSavings", () => problem.TotalSavings);
        answer.Shares("egs", () => problem.EqualGainSplitting());
        answer.Shares("shapley", () => problem.Shapley());
        answer.Shares("nucleolus", () => problem.Nucleolus());
    }
}
