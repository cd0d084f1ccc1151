using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>An estate too small for the claims on it.</summary>
internal sealed class ClaimsKind : IAllocationKind
{
    public string Kind => "claims";

    public IReadOnlyList<string> Data { get; } = ["claims", "estate"];

    public IReadOnlyList<string> Solutions { get; } = [.. ClaimsRules.All.Select(rule => rule.Name)];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var claims = input.PerPlayer(input.Needed("claims"), players);
        var estate = input.Needed("estate")?.Number();
        input.Check();
        var problem = AllocationCase.Accept(ClaimsProblem.Of(players, claims!.ToArray(), estate!.Value));
        foreach (var rule in ClaimsRules.All)
        {
            answer.Shares(rule.Name, () => rule.Divide(problem));
        }
    }
}
