using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Exact division of a total in steps.</summary>
internal sealed class RoundingKind : IAllocationKind
{
    public string Kind => "rounding";

    public IReadOnlyList<string> Data { get; } = ["total", "weights", "step"];

    public IReadOnlyList<string> Solutions { get; } = ["largestRemainder"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var total = input.Needed("total")?.Decimal();
        var step = input.Needed("step")?.Decimal();
        var weights = input.Needed("weights");
        var complete = input.PerPlayer(weights, players) is not null;
        var exact = complete ? players.Select(player => weights!.Member(player)?.Decimal()).ToArray() : [];
        input.Check();
        var parts = AllocationCase.Accept(LargestRemainder.Of(players, total!.Value, Array.ConvertAll(exact, weight => weight!.Value), step!.Value));
        answer.Plain("largestRemainder", () => Amounts(players, parts));
    }

    private static Answer Amounts(Players players, ValueList<SplitPart> parts)
    {
        var answer = new Answer();
        for (var i = 0; i < parts.Count; i++)
        {
            answer.Add(players[i], (decimal?)parts[i].Amount);
        }

        return answer;
    }
}
