using Microsoft.Extensions.DependencyInjection;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Samples;

/// <summary>A rule of a host, chosen for a container of services.</summary>
public static class AllocationInHostSample
{
    /// <summary>Writes what the rule gives.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        using var services = new ServiceCollection()
            .AddStrategicAlliance(host => host.UseBenefitAllocation<SecondedPeopleAllocation>())
            .BuildServiceProvider();
        var rule = services.GetRequiredService<IBenefitAllocation>();
        var alliance = SmallPool.With(
            SmallPool.Terms([SmallPool.Halves]),
            new ContributionMade(new(2026, 2, 1), "north", ContributionKind.People) { Units = 2 },
            new ContributionMade(new(2026, 2, 1), "south", ContributionKind.People) { Units = 5 });
        var total = new Money(1_000, "EUR");
        output.WriteLine(rule.Name + ": " + rule.Allocate(new(alliance.Benefits, alliance.Roster, new(2026, 6, 30), total)).Match(
            divided => string.Join(", ", divided.Shares.Select(share => $"{share.Partner} {share.Amount}")),
            refusal => refusal.Message));
        #endregion
    }
}

#region rule
/// <summary>Divides by the people that partners seconded; the exact division is left to a rule of the library.</summary>
public sealed class SecondedPeopleAllocation : IBenefitAllocation
{
    public string Name => "secondedPeople";

    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context)
    {
        var people = context.Ledger.Contributions
            .Where(made => made.Fact.Means == ContributionKind.People && made.Fact.On.FirstDay <= context.Day)
            .ToLookup(made => made.Fact.Partner);
        return new FixedWeightsAllocation(new(context.Participants.Select(partner =>
            KeyValuePair.Create(partner.Value, people[partner].Sum(made => made.Fact.Units ?? 0))))).Allocate(context);
    }
}
#endregion
