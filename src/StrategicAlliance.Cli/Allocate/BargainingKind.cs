using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Players who may agree on one of several points, or on a mix of them.</summary>
internal sealed class BargainingKind : IAllocationKind
{
    private static readonly IBargainingSolution[] Rules = [new NashBargaining(), new KalaiSmorodinsky(), new EgalitarianBargaining()];

    public string Kind => "bargaining";

    public IReadOnlyList<string> Data { get; } = ["paretoPoints", "endowment", "disagreement"];

    public IReadOnlyList<string> Solutions { get; } = [.. Rules.Select(rule => rule.Name)];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var points = input.Data.Member("paretoPoints") is { } given ? Points(input, given, players)
            : input.Data.Member("endowment") is { } endowment ? Exchanges(input, endowment, players)
            : Points(input, input.Needed("paretoPoints"), players);

        // Without an agreement there is nothing, unless it is said what there is.
        var disagreement = input.Data.Member("disagreement") is { } stated ? input.PerPlayer(stated, players) : new double[players.Count];
        input.Check();
        var problem = points!().Then(all => BargainingProblem.Of(players, all, disagreement!));

        // That nobody can gain is no mistake of the case: it has no solution.
        if (problem is not Outcome<BargainingProblem>.Refused { Refusal: NothingToGain })
        {
            AllocationCase.Accept(problem);
        }

        foreach (var rule in Rules)
        {
            answer.Shares(rule.Name, () => problem.Then(rule.Solve));
        }
    }

    private static Func<Outcome<ValueList<ValueList<double>>>>? Points(AllocationCase input, InputValue? value, Players players)
    {
        var points = value?.Each(point => (point.IsList ? point.EachValue(item => item.Number()) : input.PerPlayer(point, players))?.ToValueList());
        return points is null ? null : () => points.ToValueList();
    }

    private static Func<Outcome<ValueList<ValueList<double>>>>? Exchanges(AllocationCase input, InputValue value, Players players)
    {
        var goods = new List<Good>();
        foreach (var (owner, owned) in value.Members() ?? [])
        {
            foreach (var (name, utilities) in owned.Members() ?? [])
            {
                if (input.PerPlayer(utilities, players) is { } worth)
                {
                    goods.Add(new(name, owner, worth.ToValueList()));
                }
            }
        }

        return () => ExchangeOfGoods.Gains(players, goods);
    }
}
