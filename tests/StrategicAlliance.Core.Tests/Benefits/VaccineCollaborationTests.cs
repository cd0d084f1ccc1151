using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>The collaboration of 2020 between a vaccine originator and a large company, from public facts: milestones, costs paid ahead, gross profit in halves.</summary>
public sealed class VaccineCollaborationTests
{
    private static readonly Alliance Vaccine = Read();

    [Fact]
    public void Milestone_ApprovalIn2020_IsPaidByItself() => Totals("2020").Should().Equal(("manufacturer", -51_800_000m), ("originator", 51_800_000m));

    [Fact]
    public void GrossProfit_AfterTheCostPaidAhead_IsHalved() => Totals("2021").Should().Equal(("manufacturer", 700_000_000m), ("originator", 300_000_000m));

    [Fact]
    public void WithoutPrefunding_TheSameProfit_WouldHaveBeenHalved()
    {
        var terms = Vaccine.Benefits.Terms["profit"][0].Fact;
        var other = terms with { Steps = [.. terms.Steps!.Where(step => step is not RecoupStep)] };

        Vaccine.WouldHavePaid("profit", other, SettlementSpan.Of(Period.Parse("2021"))).OrThrow().Totals["originator"].Should().Be(200_000_000m);
    }

    private static IEnumerable<(string, decimal)> Totals(string year) =>
        Vaccine.Settle("profit", SettlementSpan.Of(Period.Parse(year))).OrThrow().Totals.Select(total => (total.Key, total.Value));

    private static Alliance Read()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", "journals", "vaccine-2020.jsonl"));
        return Alliance.Replay(JournalReader.Read(stream).Facts).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.ToString()));
    }
}
