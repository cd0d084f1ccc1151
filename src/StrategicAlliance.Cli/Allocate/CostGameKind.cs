using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A cost game by its table: what every coalition would have to pay. Answers are who pays what.</summary>
internal sealed class CostGameKind : IAllocationKind
{
    public string Kind => "cost-game";

    public IReadOnlyList<string> Data => ["costs"];

    public IReadOnlyList<string> Solutions { get; } =
    [
        "shapley", "nucleolus", "scrb", "gately", "tau", "ensc", "equalSurplusDivision", "proportional", "perCapitaNucleolus", "proportionalNucleolus", "prenucleolus", "properties",
    ];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var costs = AllocationCase.Numbers(input.Needed("costs"));
        input.Check();
        var game = AllocationCase.Accept(CostGame.FromTable(players, costs!, input.Missing));
        foreach (var name in Solutions)
        {
            if (SolutionConcepts.Find(name) is { } concept)
            {
                answer.Shares(name, () => concept.Solve(game));
            }
        }

        TableProperties.Give(answer, game);
    }
}
