using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>Where games meet money: in the terms of a pool, as a strategy, and against a contract.</summary>
public sealed class SolutionAllocationTests
{
    // Peters' three cities: Shapley value 65, 75, 80; nucleolus 56 2/3, 76 2/3, 86 2/3; all three earn 220.
    private static readonly string[] Cities =
    [
        Valued("a", 0), Valued("b", 0), Valued("c", 0), Valued("a b", 90), Valued("a c", 100), Valued("b c", 120), Valued("a b c", 220),
    ];

    [Fact]
    public void Split_BySolution_PaysTheShapleyValue() =>
        Pot.Of("a b c", Split("shapley"), [.. Cities, Pot.Benefit("2020-02-01", 220)]).Totals().Should().Be("a 65, b 75, c 80");

    [Fact]
    public void Split_OfAnotherAmount_IsInProportionToTheSolution() =>
        Pot.Of("a b c", Split("shapley"), [.. Cities, Pot.Benefit("2020-02-01", 22)]).Totals().Should().Be("a 6.5, b 7.5, c 8");

    [Fact]
    public void Split_ByNucleolus_TiesToTheCent() =>
        Pot.Of("a b c", Split("nucleolus"), [.. Cities, Pot.Benefit("2020-02-01", 220)]).Totals().Should().Be("a 56.67, b 76.67, c 86.66");

    [Fact]
    public void Split_WeightsNamingTheSolution_IsTheSame() =>
        Pot.Of("a b c", """{ "step": "split", "id": "s", "weights": "shapley" }""", [.. Cities, Pot.Benefit("2020-02-01", 220)]).Totals().Should().Be("a 65, b 75, c 80");

    [Fact]
    public void Split_CoalitionMissing_IsRefusedWhenSettled() =>
        Pot.Of("a b c", Split("shapley"), [.. Cities.Skip(1), Pot.Benefit("2020-02-01", 220)]).Refused().Should().BeOfType<CoalitionValueMissing>().Which.Coalition.Should().Be("a");

    [Fact]
    public void Split_NothingValued_IsRefusedWhenSettled() =>
        Pot.Of("a b c", Split("shapley"), Pot.Benefit("2020-02-01", 220)).Refused().Should().BeOfType<SolutionWithoutCoalitionValues>();

    [Fact]
    public void Split_SolutionThatGivesLessThanNothing_IsRefusedWhenSettled() =>
        Pot.Of("a b", Split("shapley"), Valued("a", 100), Valued("b", 0), Valued("a b", 20), Pot.Benefit("2020-02-01", 20)).Refused().Should().BeOfType<AllocationWeightNegative>();

    [Fact]
    public void WouldHavePaid_UnknownSolution_IsRefusedByName()
    {
        var pot = Pot.Of("a b c", Split("shapley"), [.. Cities, Pot.Benefit("2020-02-01", 220)]);
        var day = new PartialDate(2019, 1, 2);
        var other = new TermsAgreed(day, "t", "main", day) { Pool = "p", Currency = "EUR", Period = SettlementPeriod.Year, Steps = [new SplitStep { Solution = "wisdom" }] };

        Refusal(pot.WouldHavePaid("t", other, SettlementSpan.All)).Should().BeOfType<TermsRuleUnknown>();
    }

    [Fact]
    public void Settle_TermsWithoutPeriod_SaysWhatIsMissing() =>
        Pot.With("a b", """{ "fact": "termsAgreed", "on": "2019-01-02", "terms": "t", "agreement": "main", "from": "2019-01-02", "pool": "p", "currency": "EUR" }""", Pot.Benefit("2020-02-01", 1))
            .Refused().Should().BeOfType<TermsDoNotCompute>();

    [Fact]
    public void Settle_TermsThatChangeTheirCurrency_AreRefused() =>
        Pot.With("a b", Pot.Terms(Split("equal")) + "\n" + Pot.Terms(Split("equal"), from: "2020-06-01", currency: "USD"), Pot.Benefit("2020-02-01", 1))
            .Refused().Should().BeOfType<TermsChangeCurrency>();

    [Fact]
    public void Allocate_WhatAllWereValuedAt_IsTheSolutionItself()
    {
        var shares = Allocate(new ShapleyAllocation(), 220).OrThrow();

        shares.Shares.Select(share => share.Amount.Value).Should().Equal(65, 75, 80);
        shares.Rule.Should().Be("shapley");
        shares.Shares[0].Because.Should().HaveCount(7);
    }

    [Fact]
    public void Allocate_CentsOfTheNucleolus_SumAndSayWhichRuleGaveThem()
    {
        var shares = Allocate(new NucleolusAllocation(), 220).OrThrow();

        shares.Shares.Sum(share => share.Amount.Value).Should().Be(220);
        shares.Shares.Select(share => share.Amount.Value).Should().Equal(56.67m, 76.67m, 86.66m);
        shares.Shares[0].Reason.Should().Be(SplitReason.LargestRemainder);
        shares.Shares[2].Reason.Should().Be(SplitReason.RoundedDown);
    }

    [Fact]
    public void Allocate_AnotherAmount_IsInProportion() =>
        Allocate(new SolutionAllocation(new ShapleyValue()), 44).OrThrow().Shares.Select(share => share.Amount.Value).Should().Equal(13, 15, 16);

    [Fact]
    public void Allocate_NoPoolStated_IsRefused() => Refusal(Allocate(new ShapleyAllocation(), 220, pool: false)).Should().BeOfType<AllocationNeedsPool>();

    [Fact]
    public void Of_StatementOfThirds_NamesThePairThatWouldLeave()
    {
        var pot = Pot.Of("a b c", Split("equal"), [.. Cities.Take(5), Valued("b c", 160), Valued("a b c", 220), Pot.Benefit("2020-02-01", 220)]);

        var stability = TermsStability.Of(pot.Settle(), pot.Benefits, "p").OrThrow();

        stability.Finding.Blocking.Should().ContainSingle().Which.Names.Should().Be("b,c");
        stability.Finding.Correction.Moved.Should().BeApproximately(13.33, 0.01);
    }

    private static string Split(string rule) => rule == "equal" ? """{ "step": "split", "id": "s", "weights": "equal" }""" : $$"""{ "step": "split", "id": "s", "solution": "{{rule}}" }""";

    private static string Valued(string members, int value) =>
        FormattableString.Invariant($$"""{ "fact": "coalitionValued", "on": "2019-02-01", "pool": "p", "members": [{{string.Join(", ", members.Split(' ').Select(member => '"' + member + '"'))}}], "value": { "value": {{value}}, "currency": "EUR" } }""");

    private static Outcome<BenefitAllocation> Allocate(IBenefitAllocation allocation, decimal amount, bool pool = true)
    {
        var pot = Pot.Of("a b c", Split("equal"), Cities);
        var context = new BenefitAllocationContext(pot.Benefits, pot.Roster, pot.Day, new Money(amount, "EUR"));
        return allocation.Allocate(pool ? context with { Pool = "p" } : context);
    }

    private static Refusal? Refusal<T>(Outcome<T> outcome)
        where T : notnull
    {
        outcome.TryAnswered(out _, out var refusal).Should().BeFalse();
        return refusal;
    }
}
