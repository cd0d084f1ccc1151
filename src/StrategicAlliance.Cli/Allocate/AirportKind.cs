using StrategicAlliance.Cli.Input;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A facility of which some need more than others: types of users with units and cost. Answers are per unit.</summary>
internal sealed class AirportKind : IAllocationKind
{
    public string Kind => "airport";

    public IReadOnlyList<string> Data => ["types"];

    public IReadOnlyList<string> Solutions => ["shapleyPerUnit", "nucleolusPerUnit"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var types = input.Needed("types")?.Each(Type);
        input.Check();
        var game = AllocationCase.Accept(AirportGame.Of(types!));
        if (!game.Names.Order(StringComparer.Ordinal).SequenceEqual(input.Players().Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            answer.Note("The players of the case are not the types; the answer is by type.");
        }

        answer.Shares("shapleyPerUnit", () => game.ShapleyPerUnit());
        answer.Shares("nucleolusPerUnit", () => game.NucleolusPerUnit());
    }

    private static AirportType? Type(InputValue item)
    {
        var name = StatedItem.Name(item, "type");
        var units = item.Member("units") is { } stated ? stated.Whole(int.MinValue, int.MaxValue) : 1;
        var cost = StatedItem.Number(item, "cost");
        return name is null || units is null || cost is null ? null : new AirportType(name, units.Value, cost.Value);
    }
}
