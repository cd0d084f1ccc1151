using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>What partners put in, got, owe and are owed on a day.</summary>
public static class PositionsSample
{
    /// <summary>Writes the position of each partner and of the pool.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var alliance = SmallPool.With(
            SmallPool.Terms([SmallPool.Halves]),
            SmallPool.PaidIn("2026-01-10", "north", 500_000, "seed"),
            new ContributionMade(new(2026, 2, 1), "north", ContributionKind.People) { Units = 3, Id = "staff" },
            new ResourceCommitted(new(2026, 1, 10), "plant", "south") { Due = new(2026, 6), Amount = new(200_000, "EUR"), Id = "plant-due" },
            new ResourceDelivered(new(2026, 5, 1), "plant", "south") { Amount = new(150_000, "EUR"), Id = "plant-part" },
            new CostIncurred(new(2026, 4, 1), "trial", new(40_000, "EUR")) { Partner = "south", Pool = "sales", Id = "trial" },
            SmallPool.CameIn("2026-06-30", 300_000) with { Id = "sales-h1" },
            new SettlementMade(new(2026, 7, 15), "first", Period.Parse("2026-Q2"), [new("north", new(100_000, "EUR"))]) { Terms = "t", Id = "paid" });
        var day = new DateOnly(2026, 12, 31);
        var statement = alliance.Settle("t", SettlementSpan.All).OrThrow();
        var positions = BenefitPositions.Examine(alliance.Benefits, alliance.Roster, day, PositionSettings.Default, [statement]);
        foreach (var partner in positions.Partners)
        {
            output.WriteLine(partner.Partner);
            Write("put in", partner.PutIn);
            Write("got", partner.Received);
            Write("is owed", partner.Owed ?? []);
            Write("owes", partner.Owes);
            output.WriteLine($"  not valued: {partner.NotValued}");
        }

        output.WriteLine($"left in the pool: {positions.Pools[0].Left}");

        void Write(string what, ValueList<PositionLine> lines)
        {
            foreach (var line in lines)
            {
                output.WriteLine(Invariant($"  {what,-7} {line.Item} {line.Amount?.ToString() ?? $"{line.Units} units"}, by {string.Join(", ", line.Because)}"));
            }
        }
        #endregion
    }
}
