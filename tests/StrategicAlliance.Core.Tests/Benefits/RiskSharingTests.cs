using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Benefits;

public sealed class RiskSharingTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    private static readonly ValueList<RiskShare> Thirds = [new("trial", "a", 0.5m), new("trial", "b", 0.3m), new("trial", "c", 0.2m), new("launch", "a", 1)];

    [Fact]
    public void OfStage_Loss_IsBorneByTheSharesToTheCent()
    {
        var statement = RiskSharing.OfStage(Signed(Thirds, null).Agreement, "trial", new Money(100.01m, "EUR")).OrThrow();

        statement.Lines.Select(line => line.Bears.Value).Should().Equal(50.01m, 30.00m, 20.00m);
        statement.Because.Should().Equal("f5");
    }

    [Fact]
    public void OnAbort_WhoLaidOutMore_IsPaidByTheOthers()
    {
        var (agreement, ledger) = Signed(Thirds, true, Cost("c1", "a", 900), Cost("c2", "c", 100), Cost("c3", string.Empty, 5000), Cost("c4", "b", 7, new DateOnly(2027, 1, 1)));

        var statement = RiskSharing.OnAbort(agreement, ledger, "trial", Period.Parse("2026"), "EUR").OrThrow();

        statement.Loss.Value.Should().Be(1000);
        statement.Lines.Select(line => line.Balance.Value).Should().Equal(400, -300, -100);
        statement.Lines.Sum(line => line.Balance.Value).Should().Be(0);
        statement.Lines[0].Because.Should().Equal("f6");
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(null, false)]
    public void OnAbort_WithoutClause_IsRefusedAndTellsKnownFromUnknown(bool? clause, bool isKnown)
    {
        var (agreement, ledger) = Signed(Thirds, clause, Cost("c1", "a", 900));

        Refusal(RiskSharing.OnAbort(agreement, ledger, "trial", Period.Parse("2026"), "EUR")).Should().BeOfType<NoSettlementOnAbort>().Which.IsKnown.Should().Be(isKnown);
    }

    [Fact]
    public void OnAbort_WrongFacts_AreRefusedByName()
    {
        var (agreement, ledger) = Signed(Thirds, true, Cost("c1", "a", 900));
        Refusal(RiskSharing.OnAbort(agreement, ledger, "trial", Period.Parse("2025"), "EUR")).Should().BeOfType<NoCostsToSettle>();
        Refusal(RiskSharing.OnAbort(agreement, ledger, "trial", Period.Parse("2026"), "USD")).Should().BeOfType<CostInOtherCurrency>();
        Refusal(RiskSharing.OnAbort(agreement, ledger, "rollout", Period.Parse("2026"), "EUR")).Should().BeOfType<RiskSharesNotStated>().Which.Stages.Should().Equal("trial", "launch");
        var (other, costs) = Signed(Thirds, true, Cost("c1", "b", 900));
        Refusal(RiskSharing.OnAbort(other, costs, "launch", Period.Parse("2026"), "EUR")).Should().BeOfType<CostBearerWithoutRiskShare>();
    }

    [Fact]
    public void OfStage_SharesThatDoNotSumToOne_AreRefused() =>
        Refusal(RiskSharing.OfStage(Signed([new("trial", "a", 0.5m)], null).Agreement, "trial", new Money(1, "EUR"))).Should().BeOfType<RiskSharesDoNotSumToOne>().Which.Sum.Should().Be(0.5m);

    private static CostIncurred Cost(string id, string partner, decimal amount, DateOnly? on = null) =>
        new(on ?? new DateOnly(2026, 5, 1), id, new Money(amount, "EUR")) { Partner = partner.Length == 0 ? default(PartnerId?) : new PartnerId(partner) };

    private static Refusal? Refusal(Outcome<RiskStatement> outcome)
    {
        outcome.TryAnswered(out _, out var refusal).Should().BeFalse();
        return refusal;
    }

    private static (Agreement Agreement, BenefitLedger Ledger) Signed(ValueList<RiskShare> shares, bool? abort, params AllianceFact[] facts)
    {
        AllianceFact[] begun =
        [
            new AllianceProposed(Day, "x", "X", AllianceForm.JointResearch),
            new PartnerJoined(Day, "a", "A"),
            new PartnerJoined(Day, "b", "B"),
            new PartnerJoined(Day, "c", "C"),
            new AgreementSigned(Day, "main", AgreementTier.Framework, ["a", "b", "c"]) { Clauses = new AgreementClauses { RiskSharing = shares, AbortSettlement = abort } },
        ];
        var alliance = PlainFold.Accepted(Alliance.Replay([.. begun, .. facts]));
        return (alliance.Agreements.Find("main")!, alliance.Benefits);
    }
}
