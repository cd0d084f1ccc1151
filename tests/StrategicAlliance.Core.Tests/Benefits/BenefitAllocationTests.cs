using Microsoft.Extensions.DependencyInjection;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Benefits;

public sealed class BenefitAllocationTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void Equal_OneEuroByThree_GivesTheCentToTheSmallestId()
    {
        var allocation = Allocate(new EqualAllocation(), 1.00m);

        Amounts(allocation).Should().Equal(0.34m, 0.33m, 0.33m);
        allocation.Shares.Select(share => share.Partner.Value).Should().Equal("a", "b", "c");
        allocation.Find("a")!.Reason.Should().Be(SplitReason.TieOrder);
        allocation.Find("a")!.FromRemainder.Should().Be(0.01m);
        allocation.Find("nobody").Should().BeNull();
        allocation.Rule.Should().Be("equal");
    }

    [Fact]
    public void Allocate_OrderOfParticipants_ChangesNothing()
    {
        var world = World();
        foreach (var rule in new IBenefitAllocation[] { new EqualAllocation(), new EquityAllocation(), new ContributionAllocation(), new FixedWeightsAllocation(Weights(("a", 1), ("b", 1), ("c", 3))) })
        {
            var one = rule.Allocate(new(world.Benefits, world.Roster, Day, new(-100.01m, "EUR"), ["c", "a", "b"])).OrThrow();
            var other = rule.Allocate(new(world.Benefits, world.Roster, Day, new(-100.01m, "EUR"), ["b", "c", "a"])).OrThrow();

            one.Should().Be(other);
            one.Shares.Sum(share => share.Amount.Value).Should().Be(-100.01m);
            Amounts(rule.Allocate(new(world.Benefits, world.Roster, Day, new(100.01m, "EUR"))).OrThrow()).Should().Equal(Amounts(one).Select(amount => -amount));
        }
    }

    [Fact]
    public void Equity_OfTheDay_DividesByHoldings()
    {
        var allocation = Allocate(new EquityAllocation(), 100m);

        Amounts(allocation).Should().Equal(60m, 40m, 0m);
        allocation.Find("b")!.Because.Should().Equal("b-joined");
        allocation.Find("c")!.Because.Should().Equal(["a-joined", "b-joined"], "the others hold the whole");
    }

    [Fact]
    public void Equity_NotKnown_IsRefused()
    {
        var world = World(new EquityChanged(Start, "a", 0.5m));

        new EquityAllocation().Allocate(Context(world, 100m)).Should().BeOfType<Outcome<BenefitAllocation>.Refused>()
            .Which.Refusal.Should().BeOfType<EquityNotKnown>().Which.Partners.Should().Equal("c");
        Amounts(new EquityAllocation().Allocate(new(world.Benefits, world.Roster, Day, new(90, "EUR"), ["a", "b"])).OrThrow()).Should().Equal(50m, 40m);
    }

    [Fact]
    public void Contributions_WithMultipliers_WeighByKind()
    {
        // Slicing Pie: cash counts four times, the rest twice (Moyer 2012): 100 x 4 against 300 x 2.
        var settings = new ContributionAllocationSettings { Multipliers = Weights(("cash", 4), ("people", 2)) };

        var allocation = Allocate(new ContributionAllocation(settings), 100m);

        Amounts(allocation).Should().Equal(40m, 60m, 0m);
        allocation.Unit.Should().Be("EUR");
        allocation.Find("b")!.Weight.Should().Be(600);
        allocation.Notes.Should().Equal("units-only of c has no amount and does not count.");
        Amounts(Allocate(new ContributionAllocation(), 100m)).Should().Equal(25m, 75m, 0m);
        FluentActions.Invoking(() => new ContributionAllocationSettings { Multipliers = Weights(("gold", 1)) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ContributionAllocationSettings { Multipliers = Weights(("cash", -1)) }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Contributions_NoneWithAnAmount_WeighByUnits()
    {
        var world = World(new ContributionMade(Start, "c", ContributionKind.Data) { Units = 1 });

        var allocation = new ContributionAllocation().Allocate(new(world.Benefits, world.Roster, Day, new(1, "EUR"), ["c"])).OrThrow();

        allocation.Unit.Should().Be("units");
        allocation.Find("c")!.Weight.Should().Be(8);
    }

    [Fact]
    public void Contributions_Impossible_AreRefusedByName()
    {
        Refused(new ContributionAllocation(), World(), new DateOnly(2025, 1, 1)).Should().BeOfType<NoContributionValued>();
        Refused(new ContributionAllocation(), World(new ContributionMade(Start, "a", ContributionKind.Cash) { Amount = new(1, "USD"), Id = "dollars" }), Day)
            .Should().BeOfType<ContributionInOtherCurrency>().Which.Contribution.Value.Should().Be("dollars");
        Refused(new ContributionAllocation(), World(new ContributionMade(Start, "a", ContributionKind.Cash) { Amount = new(-101, "EUR") }), Day)
            .Should().BeOfType<AllocationWeightNegative>().Which.Weight.Should().Be(-1);
        Refused(new ContributionAllocation(new() { Multipliers = Weights(("cash", 0), ("people", 0)) }), World(), Day).Should().BeOfType<AllocationWeightsAllZero>();
    }

    [Fact]
    public void FixedWeights_OfNoParticipant_IsRefused()
    {
        Amounts(Allocate(new FixedWeightsAllocation(Weights(("a", 75), ("b", 25))), 99.99m)).Should().Equal(74.99m, 25.00m, 0);
        Refused(new FixedWeightsAllocation(Weights(("a", 1), ("d", 1))), World(), Day).Should().BeOfType<WeightOfNoParticipant>().Which.Partner.Value.Should().Be("d");
        Refused(new FixedWeightsAllocation(Weights(("a", 0))), World(), Day).Should().BeOfType<AllocationWeightsAllZero>();
        FluentActions.Invoking(() => new FixedWeightsAllocation(Weights(("a", -1)))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FixedWeightsAllocation(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Allocate_ImpossibleContext_IsRefusedByEveryRule()
    {
        var world = World();
        foreach (var rule in new IBenefitAllocation[] { new EqualAllocation(), new EquityAllocation(), new ContributionAllocation(), new FixedWeightsAllocation(Weights(("a", 1))) })
        {
            Refusal(rule, new(world.Benefits, world.Roster, Day, new(1, "EUR"), [])).Should().BeOfType<NobodyToAllocateTo>();
            Refusal(rule, new(world.Benefits, world.Roster, Day, new(1, "EUR"), ["a", "nobody"])).Should().BeOfType<PartnerNotJoined>();
            Refusal(rule, new(world.Benefits, world.Roster, Day, new(0.001m, "EUR"))).Should().BeOfType<AmountHasFractionOfUnit>();
            FluentActions.Invoking(() => rule.Allocate(null!)).Should().Throw<ArgumentNullException>();
        }

        FluentActions.Invoking(() => new BenefitAllocationContext(world.Benefits, world.Roster, Day, new(1, "EUR"), ["a", "a"])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new BenefitAllocationContext(world.Benefits, world.Roster, Day, default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Allocate_RemainderToNamed_IsToldInTheShare()
    {
        var allocation = new EqualAllocation().Allocate(Context(World(), 1m) with { Remainder = RemainderRule.To(2) }).OrThrow();

        Amounts(allocation).Should().Equal(0.33m, 0.33m, 0.34m);
        allocation.Find("c")!.Reason.Should().Be(SplitReason.NamedRecipient);
    }

    [Fact]
    public void Registration_Default_IsEqualAndCanBeReplaced()
    {
        var strict = new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true };
        using var plain = new ServiceCollection().AddStrategicAlliance().BuildServiceProvider(strict);
        using var chosen = new ServiceCollection().AddStrategicAlliance(host => host.UseBenefitAllocation<ContributionAllocation>()).BuildServiceProvider(strict);
        using var given = new ServiceCollection().AddStrategicAlliance(host => host.UseBenefitAllocation(new FixedWeightsAllocation(Weights(("a", 1))))).BuildServiceProvider(strict);

        plain.GetRequiredService<IBenefitAllocation>().Should().BeOfType<EqualAllocation>();
        chosen.GetRequiredService<IBenefitAllocation>().Should().BeOfType<ContributionAllocation>();
        given.GetRequiredService<IBenefitAllocation>().Should().BeOfType<FixedWeightsAllocation>();
    }

    private static BenefitAllocation Allocate(IBenefitAllocation rule, decimal total) => rule.Allocate(Context(World(), total)).OrThrow();

    private static Refusal Refused(IBenefitAllocation rule, Alliance world, DateOnly day) => Refusal(rule, new(world.Benefits, world.Roster, day, new(1, "EUR")));

    private static Refusal Refusal(IBenefitAllocation rule, BenefitAllocationContext context)
    {
        var refusal = rule.Allocate(context).Should().BeOfType<Outcome<BenefitAllocation>.Refused>().Subject.Refusal;
        refusal.Message.Should().NotBeNullOrWhiteSpace();
        refusal.Remedy.Should().NotBeNullOrWhiteSpace();
        return refusal;
    }

    private static IEnumerable<decimal> Amounts(BenefitAllocation allocation) => allocation.Shares.Select(share => share.Amount.Value);

    private static BenefitAllocationContext Context(Alliance world, decimal total) => new(world.Benefits, world.Roster, Day, new(total, "EUR"));

    private static ValueMap<decimal> Weights(params (string Name, decimal Weight)[] weights) => new(weights.Select(weight => KeyValuePair.Create(weight.Name, weight.Weight)));

    private static Alliance World(params AllianceFact[] more) => PlainFold.Accepted(Alliance.Replay(
    [
        new AllianceProposed(Start, "x", "X", AllianceForm.JointVenture),
        new PartnerJoined(Start, "a", "A") { Id = "a-joined", Equity = 0.6m },
        new PartnerJoined(Start, "b", "B") { Id = "b-joined", Equity = 0.4m },
        new PartnerJoined(Start, "c", "C") { Id = "c-joined" },
        new ContributionMade(Start, "a", ContributionKind.Cash) { Amount = new(100, "EUR"), Id = "cash" },
        new ContributionMade(Start, "b", ContributionKind.People) { Amount = new(300, "EUR"), Id = "people" },
        new ContributionMade(Start, "c", ContributionKind.Knowledge) { Units = 7, Id = "units-only" },
        .. more,
    ]));
}
