using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A cost game by its table: what every coalition would have to pay. Answers are who pays what.</summary>
internal sealed class CostGameKind : IAllocationKind
{
    private static readonly ISolutionConcept[] Concepts =
    [
        new ShapleyValue(),
        new SeparableCostsRemainingBenefits(),
        new GatelyPoint(),
        new TauValue(),
        new EgalitarianNonSeparableContribution(),
        new EqualSurplusDivision(),
        new ProportionalDivision(),
    ];

    public string Kind => "cost-game";

    public IReadOnlyList<string> Data => ["costs"];

    public IReadOnlyList<string> Solutions => [.. Concepts.Select(concept => concept.Name), "properties"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var costs = AllocationCase.Numbers(input.Needed("costs"));
        input.Check();
        var game = AllocationCase.Accept(CostGame.FromTable(players, costs!, input.Missing));
        foreach (var concept in Concepts)
        {
            answer.Shares(concept.Name, () => concept.Solve(game));
        }

        TableProperties.Give(answer, game);
    }
}
