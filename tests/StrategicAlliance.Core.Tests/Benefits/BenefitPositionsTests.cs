using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Benefits;

public sealed class BenefitPositionsTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Day = new(2026, 12, 31);

    [Fact]
    public void Examine_EverySort_IsOnTheRightSide()
    {
        var north = Examine(World()).Find("north")!;

        Told(north.PutIn).Should().Equal("Contribution Cash 150 EUR [cash, more]", "Contribution People  [staff]", "CostBorne  200 EUR [trial]", "PaymentMade  30 USD [upfront]");
        Told(north.Received).Should().Equal("Settlement  400 EUR [paid]", "PrivateBenefit  5 EUR [own]");
        north.PutInTotal.Should().Equal(new Money(350, "EUR"), new Money(30, "USD"));
        north.ReceivedTotal.Should().Equal(new Money(405, "EUR"));
        north.NotValued.Should().Equal("staff");
        north.PutIn[1].Units.Should().Be(3);
        Told(Examine(World()).Find("south")!.Received).Should().Equal("PaymentReceived  30 USD [upfront]", "Settlement  390 EUR [paid]");
        Examine(World()).Find("nobody").Should().BeNull();
    }

    [Fact]
    public void Examine_StatedValueOfAUnit_ValuesUnits()
    {
        var world = World();
        var settings = new PositionSettings { UnitValues = new([KeyValuePair.Create("people", new Money(1000.5m, "EUR"))]) };

        var north = BenefitPositions.Examine(world.Benefits, world.Roster, Day, settings, []).Find("north")!;

        Told(north.PutIn)[1].Should().Be("Contribution People 3001.5 EUR [staff]");
        north.NotValued.Should().BeEmpty();
        FluentActions.Invoking(() => new PositionSettings { UnitValues = new([KeyValuePair.Create("gold", new Money(1, "EUR"))]) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PositionSettings { UnitValues = new([KeyValuePair.Create("cash", default(Money))]) }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Examine_EarlierDay_KnowsNothingOfLaterFacts()
    {
        var early = BenefitPositions.Examine(World().Benefits, World().Roster, new DateOnly(2026, 2, 1)).Find("north")!;

        Told(early.PutIn).Should().Equal("Contribution Cash 100 EUR [cash]", "Contribution People  [staff]");
        early.Received.Should().BeEmpty();
    }

    [Fact]
    public void Examine_AsKnownEarlier_LeavesOutWhatWasRecordedLater()
    {
        var late = new ContributionMade(Start, "north", ContributionKind.Data) { Id = "late", Amount = new(1, "EUR"), RecordedAt = new DateTimeOffset(2027, 5, 1, 0, 0, 0, TimeSpan.Zero) };
        var world = World(late);

        Examine(world).Find("north")!.PutIn.Should().HaveCount(5);
        var then = world.AsOf(Day, new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Examine(then).Find("north")!.PutIn.Should().HaveCount(4);
    }

    [Fact]
    public void Examine_Resources_AreOwedWhenDue()
    {
        var world = World(
            new ResourceCommitted(Start, "lab", "south") { Id = "lab-promised", Due = new PartialDate(2026, 6), Amount = new(100, "EUR"), Means = ContributionKind.Equipment },
            new ResourceDelivered(Start, "lab", "south") { Id = "lab-part", Amount = new(40, "EUR") },
            new ResourceCommitted(Start, "people", "south") { Id = "people-promised", Due = new PartialDate(2026, 6, 1), Units = 5 },
            new ResourceDelivered(Start, "people", "south") { Units = 5 },
            new ResourceCommitted(Start, "later", "south") { Due = new PartialDate(2027, 1, 1), Units = 5 },
            new ResourceCommitted(Start, "vague", "south") { Id = "vague-promised", Due = new PartialDate(2026, 2) });

        Told(Examine(world).Find("south")!.Owes).Should().Equal("ResourceDue   [vague-promised]", "ResourceDue Equipment 60 EUR [lab-promised, lab-part]");
        BenefitPositions.Examine(world.Benefits, world.Roster, new DateOnly(2026, 1, 31)).Find("south")!.Owes.Should().BeEmpty();
    }

    [Fact]
    public void Examine_UnderTerms_IsNotKnownWithoutTheirStatement()
    {
        var world = World();

        Examine(world).Find("north")!.Owed.Should().BeNull();
        var statement = new SettlementStatement("profit", "terms", SettlementSpan.All, "EUR", 2) { Totals = new([KeyValuePair.Create("north", 650m), KeyValuePair.Create("south", 390m)]) };
        var finding = BenefitPositions.Examine(world.Benefits, world.Roster, Day, PositionSettings.Default, [statement]);
        Told(finding.Find("north")!.Owed!).Should().Equal("UnderTerms  250 EUR [terms, paid]");
        finding.Find("south")!.Owed.Should().BeEmpty();
        FluentActions.Invoking(() => BenefitPositions.Examine(world.Benefits, world.Roster, Day, PositionSettings.Default, [statement, statement])).Should().Throw<ArgumentException>();

        var second = new SettlementStatement("profit", "terms", SettlementSpan.Of(Period.Parse("2026-Q2")), "EUR", 2) { Totals = new([KeyValuePair.Create("north", 5m)]) };
        Told(BenefitPositions.Examine(world.Benefits, world.Roster, Day, PositionSettings.Default, [second]).Find("north")!.Owed!).Should().Equal("UnderTerms  5 EUR [terms]");
    }

    [Fact]
    public void Examine_Pools_AreToldByPeriodAndCurrency()
    {
        var pools = Examine(World()).Pools;

        pools.Select(pool => $"{pool.Pool} {pool.Currency}").Should().Equal(" EUR", "vaccine EUR");
        var vaccine = pools[1];
        vaccine.Periods.Select(period => period.Period.ToString()).Should().Equal("2026-Q1", "2026-03");
        vaccine.Periods[0].CameIn.Should().Be(new Money(1000, "EUR"));
        vaccine.Periods[0].Settled.Should().Be(new Money(790, "EUR"));
        vaccine.Periods[1].CostsOfPartners.Should().Be(new Money(200, "EUR"));
        vaccine.Periods[1].CostsOfPool.Should().Be(new Money(10, "EUR"));
        vaccine.Left.Should().Be(new Money(200, "EUR"));
        pools[0].Left.Should().Be(new Money(7, "EUR"));
        Examine(World()).NotAttributed.Should().Equal("whose");
    }

    private static BenefitPositionsFinding Examine(Alliance world) => BenefitPositions.Examine(world.Benefits, world.Roster, Day);

    private static List<string> Told(IEnumerable<PositionLine> lines) => [.. lines.Select(line => $"{line.Item} {line.Means} {line.Amount} {line.Because}")];

    private static Alliance World(params AllianceFact[] more) => PlainFold.Accepted(Alliance.Replay(
    [
        new AllianceProposed(Start, "x", "X", AllianceForm.JointDevelopment),
        new PartnerJoined(Start, "south", "South"),
        new PartnerJoined(Start, "north", "North"),
        new AgreementSigned(Start, "deal", AgreementTier.Framework, ["north", "south"]),
        new TermsAgreed(Start, "profit", "deal", Start) { Id = "terms", Pool = "vaccine", Currency = "EUR" },
        new ContributionMade(Start, "north", ContributionKind.Cash) { Id = "cash", Amount = new(100, "EUR") },
        new ContributionMade(Start, "north", ContributionKind.People) { Id = "staff", Units = 3 },
        new ContributionMade(Start.AddDays(60), "north", ContributionKind.Cash) { Id = "more", Amount = new(50, "EUR") },
        new BenefitRealized(Start.AddDays(62), "sales", new(1000, "EUR"), BenefitKind.Common) { Pool = "vaccine", Period = Period.Parse("2026-Q1") },
        new BenefitRealized(Start.AddDays(62), "other", new(7, "EUR"), BenefitKind.Common),
        new BenefitRealized(Start.AddDays(63), "brand", new(5, "EUR"), BenefitKind.Private) { Id = "own", Partner = "north" },
        new BenefitRealized(Start.AddDays(63), "fame", new(5, "EUR"), BenefitKind.Private) { Id = "whose" },
        new CostIncurred(Start.AddDays(64), "trials", new(200, "EUR")) { Id = "trial", Partner = "north", Pool = "vaccine" },
        new CostIncurred(Start.AddDays(64), "bank", new(10, "EUR")) { Pool = "vaccine" },
        new PaymentMade(Start.AddDays(65), "first", "north", "south", new(30, "USD")) { Id = "upfront" },
        new SettlementMade(Start.AddDays(100), "q1", Period.Parse("2026-Q1"), [new("north", new(400, "EUR")), new("south", new(390, "EUR"))]) { Id = "paid", Terms = "profit" },
        .. more,
    ]));
}
