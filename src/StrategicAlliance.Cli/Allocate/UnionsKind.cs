using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A game, or a weighted vote, whose players negotiate in unions.</summary>
internal sealed class UnionsKind : IAllocationKind
{
    public string Kind => "a-priori-unions";

    public IReadOnlyList<string> Data { get; } = ["values", "quota", "weights", "unions"];

    public IReadOnlyList<string> Solutions { get; } = ["owen", "banzhafOwen", "shapley", "aumannDreze"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var groups = input.Needed("unions")?.Each(union => union.Each(member => member.Text()));
        var game = Read(input, players);
        var unions = AllocationCase.Accept(Unions.Of(players, groups!));
        foreach (ISolutionConcept concept in (ISolutionConcept[])[new OwenValue(unions), new BanzhafOwenValue(unions), new ShapleyValue(), new AumannDrezeValue(unions)])
        {
            answer.Shares(concept.Name, () => concept.Solve(game));
        }
    }

    // A table if there is one, else a vote.
    private static Game Read(AllocationCase input, Players players)
    {
        if (input.Data.Member("values") is null && (input.Data.Member("quota") ?? input.Data.Member("weights")) is not null)
        {
            return AllocationCase.Accept(VotingKind.Read(input, players).ToGame());
        }

        var values = AllocationCase.Numbers(input.Needed("values"));
        input.Check();
        return AllocationCase.Accept(Game.FromTable(players, values!, input.Missing));
    }
}
