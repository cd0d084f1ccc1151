using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A game with transferable utility by its table: what every coalition could earn.</summary>
internal sealed class TuGameKind : IAllocationKind
{
    private static readonly ISolutionConcept[] Concepts =
    [
        new ShapleyValue(),
        new BanzhafValue(),
        new TauValue(),
        new GatelyPoint(),
        new EqualSurplusDivision(),
        new EgalitarianNonSeparableContribution(),
        new ProportionalDivision(),
        new MinimalRights(),
        new UtopiaPayoffs(),
        new NormalizedBanzhafValue(),
        new SolidarityValue(),
    ];

    public string Kind => "tu-game";

    public IReadOnlyList<string> Data => ["values"];

    public IReadOnlyList<string> Solutions => [.. Concepts.Select(concept => concept.Name), "properties"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var values = AllocationCase.Numbers(input.Needed("values"));
        input.Check();
        var game = AllocationCase.Accept(Game.FromTable(players, values!, input.Missing));
        foreach (var concept in Concepts)
        {
            answer.Shares(concept.Name, () => concept.Solve(game));
        }

        TableProperties.Give(answer, game);
    }
}
