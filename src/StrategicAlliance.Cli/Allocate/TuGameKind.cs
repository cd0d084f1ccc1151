using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A game with transferable utility by its table: what every coalition could earn.</summary>
internal sealed class TuGameKind : IAllocationKind
{
    private const string LeastCoreValue = "leastCoreValue";

    public string Kind => "tu-game";

    public IReadOnlyList<string> Data => ["values"];

    public IReadOnlyList<string> Solutions { get; } =
    [
        "shapley", "banzhaf", "nucleolus", "prenucleolus", "tau", LeastCoreValue, "gately", "equalSurplusDivision", "ensc", "perCapitaNucleolus", "proportionalNucleolus",
        "proportional", "disruptionNucleolus", "minimalRights", "utopia", "banzhafNormalized", "solidarity", "properties",
    ];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var values = AllocationCase.Numbers(input.Needed("values"));
        input.Check();
        var game = AllocationCase.Accept(Game.FromTable(players, values!, input.Missing));
        foreach (var name in Solutions)
        {
            if (name == LeastCoreValue)
            {
                answer.Figure(name, () => LeastCore.Of(game).Then(found => (Outcome<double>)found.Value));
            }
            else if (SolutionConcepts.Find(name) is { } concept)
            {
                answer.Shares(name, () => concept.Solve(game));
            }
        }

        TableProperties.Give(answer, game);
    }
}
