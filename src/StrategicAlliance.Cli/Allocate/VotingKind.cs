using System.Numerics;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Weighted voting: quota and weights.</summary>
internal sealed class VotingKind : IAllocationKind
{
    private static readonly IPowerIndex[] Indices =
    [
        new ShapleyShubikIndex(), new BanzhafIndex(), new AbsoluteBanzhafIndex(), new DeeganPackelIndex(), new PublicGoodIndex(), new JohnstonIndex(),
        new ColemanPreventiveIndex(), new ColemanInitiativeIndex(),
    ];

    public string Kind => "voting";

    public IReadOnlyList<string> Data { get; } = ["quota", "weights"];

    public IReadOnlyList<string> Solutions { get; } =
    [
        "shapleyShubik", "banzhafSwings", "banzhafNormalized", "banzhafAbsolute", "deeganPackel", "holler", "johnston",
        "colemanCollectivity", "colemanPreventive", "colemanInitiative",
    ];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var voting = Read(input, input.Players());
        foreach (var name in Solutions)
        {
            if (Array.Find(Indices, index => index.Name == name) is { } index)
            {
                answer.Shares(name, () => index.Of(voting));
            }
            else if (name == "banzhafSwings")
            {
                answer.Plain(name, () => BanzhafSwings.Of(voting).Then(count => (Outcome<Answer>)Swings(count)));
            }
            else
            {
                answer.Figure(name, () => ColemanCollectivity.Of(voting));
            }
        }

        var proper = voting.IsProper();
        if (proper.TryAnswered(out var holds, out _))
        {
            answer.Property("proper", () => holds);
            if (!holds)
            {
                answer.Note("The vote is improper: two coalitions without a common member can both win.");
            }
        }
    }

    /// <summary>The vote of a case.</summary>
    public static WeightedVoting Read(AllocationCase input, Players players)
    {
        var quota = input.Needed("quota")?.Number();
        var weights = input.PerPlayer(input.Needed("weights"), players);
        input.Check();
        return AllocationCase.Accept(WeightedVoting.Of(players, weights!, quota!.Value));
    }

    // Whole numbers are written with all their digits as far as a decimal goes.
    private static Answer Swings(SwingCount count)
    {
        var answer = new Answer();
        for (var voter = 0; voter < count.Players.Count; voter++)
        {
            var swings = count.Swings[voter];
            _ = swings <= (BigInteger)decimal.MaxValue ? answer.Add(count.Players[voter], (decimal)swings) : answer.Add(count.Players[voter], (double)swings);
        }

        return answer;
    }
}
