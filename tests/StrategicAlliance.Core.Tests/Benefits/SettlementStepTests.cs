using StrategicAlliance.Benefits;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>What each step does, computed by hand.</summary>
public sealed class SettlementStepTests
{
    private const string Rest = """{ "step": "split", "id": "rest", "weights": { "b": 1 } }""";

    [Fact]
    public void Royalty_CapAYear_HoldsOverQuarters()
    {
        var pot = Pot.With(
            "a b",
            Pot.Terms("""{ "step": "royalty", "id": "r", "to": "a", "rate": 0.1, "cumulative": "year", "cap": 15 }, """ + Rest, period: "quarter"),
            Pot.Benefit("2020-02-01", 100), Pot.Benefit("2020-05-01", 100), Pot.Benefit("2021-02-01", 100));

        pot.Totals("2020-Q1").Should().Be("a 10, b 90");
        pot.Totals("2020-Q2").Should().Be("a 5, b 95");
        pot.Totals("2021-Q1").Should().Be("a 10, b 90");
    }

    [Fact]
    public void Royalty_Floor_ToppedUpOnceInTheSpan() =>
        Pot.Of("a b", """{ "step": "royalty", "to": "a", "rate": 0.1, "floor": 50 }, """ + Rest, Pot.Benefit("2020-02-01", 100)).Totals().Should().Be("a 50, b 50");

    [Fact]
    public void Royalty_FloorAYearInQuarters_ToppedUpInTheLast()
    {
        var pot = Pot.With(
            "a b", Pot.Terms("""{ "step": "royalty", "to": "a", "rate": 0.1, "cumulative": "year", "floor": 50 }, """ + Rest, period: "quarter"), Pot.Benefit("2020-02-01", 100));

        pot.Totals("2020-Q1").Should().Be("a 10, b 90");
        pot.Totals("2020-Q4").Should().Be("a 40, b -40");
        pot.Totals().Should().Be("a 50, b 50");
    }

    [Fact]
    public void Royalty_Surcharge_HoldsFromTheDayOfTheMilestone() =>
        Pot.Of(
            "a b",
            """{ "step": "royalty", "to": "a", "rate": 0.1, "surcharges": [ { "when": "m", "add": 0.05 } ] }, """ + Rest,
            Pot.Benefit("2020-02-01", 100),
            """{ "fact": "milestoneReached", "on": "2020-03-01", "milestone": "m", "agreement": "main" }""",
            Pot.Benefit("2020-03-01", 100), Pot.Benefit("2020-06-01", 100)).Totals().Should().Be("a 40, b 260");

    [Fact]
    public void Royalty_TiersAndRefund_UnwindTheTopFirst() =>
        Pot.Of(
            "a b",
            """{ "step": "royalty", "to": "a", "cumulative": "ever", "tiers": [ { "upTo": 100, "rate": 0.1 }, { "rate": 0.5 } ] }, """ + Rest,
            Pot.Benefit("2020-02-01", 200), Pot.Benefit("2021-02-01", -100)).Totals("2021").Should().Be("a -50, b -50");

    [Fact]
    public void Slab_EachBenefit_ReachesItsOwn() =>
        Pot.Of(
            "a b",
            """{ "step": "royalty", "to": "a", "tiering": "slab", "tiers": [ { "upTo": 1000, "rate": 0.03 }, { "upTo": 10000, "rate": 0.02 }, { "rate": 0.015 } ] }, """ + Rest,
            Pot.Benefit("2020-02-01", 999), Pot.Benefit("2020-02-01", 1000), Pot.Benefit("2020-03-01", 10000), Pot.Benefit("2020-03-02", -1000)).Totals().Should().Be("a 179.97, b 10819.03");

    [Fact]
    public void Recoup_ListOfAdvances_NotBeforeTheyAreRecorded()
    {
        var pot = Pot.Of(
            "a b",
            """{ "step": "recoup", "to": "a", "advance": ["one", "two"] }, """ + Rest,
            Pot.Benefit("2019-06-01", 100),
            Pot.Contribution("2020-01-01", "a", "cash", """ "id": "one", "amount": { "value": 60, "currency": "EUR" } """),
            """{ "fact": "paymentMade", "id": "two", "on": "2021-01-01", "payment": "p2", "from": "a", "to": "b", "amount": { "value": 50, "currency": "EUR" } }""",
            Pot.Benefit("2020-06-01", 40), Pot.Benefit("2021-06-01", 100));

        pot.Totals("2019").Should().Be("a 0, b 100");
        pot.Totals("2020").Should().Be("a 40, b 0");
        pot.Totals("2021").Should().Be("a 70, b 30");
    }

    [Theory]
    [InlineData("actual365", "10.03")]
    [InlineData("actual360", "10.17")]
    [InlineData("thirty360", "10")]
    public void Preferred_DayCounts_AsPublished(string count, string paid) =>
        Pot.Of(
            "a b",
            $$"""{ "step": "preferred", "to": "a", "annualRate": 0.1, "on": ["in"], "dayCount": "{{count}}" }, """ + Rest,
            Pot.Contribution("2020-01-01", "a", "cash", """ "id": "in", "amount": { "value": 100, "currency": "EUR" } """),
            Pot.Benefit("2021-01-01", 50)).Totals().Should().StartWith("a " + paid + ",");

    /// <summary>Return first: 10 of 60 on the first day, 50 repay; 5 on the 50 outstanding in the second year.</summary>
    [Fact]
    public void Preferred_BeforeRecoup_BearsOnWhatIsLeft() =>
        Pot.Of(
            "a b",
            """{ "step": "preferred", "to": "a", "annualRate": 0.1, "on": ["in"] }, { "step": "recoup", "to": "a", "advance": "in" }, """ + Rest,
            Pot.Contribution("2021-01-01", "a", "cash", """ "id": "in", "amount": { "value": 100, "currency": "EUR" } """),
            Pot.Benefit("2022-01-01", 60), Pot.Benefit("2023-01-01", 100)).Totals().Should().Be("a 115, b 45");

    [Fact]
    public void CatchUp_All_ReachesTheShareOfProfit() =>
        Pot.Of(
            "gp lp",
            """
            { "step": "recoup", "to": "lp", "advance": "in" }, { "step": "preferred", "to": "lp", "annualRate": 0.08, "on": ["in"] },
            { "step": "catchUp", "to": "gp", "rate": 1, "until": 0.2 }, { "step": "split", "weights": { "gp": 20, "lp": 80 } }
            """.ReplaceLineEndings(" "),
            Pot.Contribution("2021-01-01", "lp", "cash", """ "id": "in", "amount": { "value": 1000, "currency": "EUR" } """),
            Pot.Benefit("2022-01-01", 1500)).Totals().Should().Be("gp 100, lp 1400");

    [Fact]
    public void Milestone_Measure_PaidWhenTheOtherPoolPasses() =>
        Pot.Of(
            "a b",
            """{ "step": "milestone", "id": "m", "to": "a", "amount": 30, "measure": { "pool": "sales", "cumulative": "year", "threshold": 1000 } }, """ + Rest,
            Pot.Benefit("2020-02-01", 999, pool: "sales"), Pot.Benefit("2020-06-01", 100),
            Pot.Benefit("2021-02-01", 400, pool: "sales"), Pot.Benefit("2021-03-01", 600, pool: "sales"), Pot.Benefit("2021-06-01", 100),
            Pot.Benefit("2022-02-01", 2000, pool: "sales"), Pot.Benefit("2022-06-01", 100)).Totals().Should().Be("a 30, b 270");

    [Fact]
    public void Caps_WithoutExcessTo_GoToTheUncappedByWeight() =>
        Pot.Of("a b c", """{ "step": "split", "weights": { "a": 2, "b": 1, "c": 1 }, "caps": { "a": 10 } }""", Pot.Benefit("2020-02-01", 100)).Totals().Should().Be("a 10, b 45, c 45");

    [Fact]
    public void Caps_ExcessTo_GoesThere() =>
        Pot.Of("a b c", """{ "step": "split", "weights": { "a": 2, "b": 1, "c": 1 }, "caps": { "a": 10 }, "excessTo": "c" }""", Pot.Benefit("2020-02-01", 100)).Totals().Should().Be("a 10, b 25, c 65");

    [Fact]
    public void Caps_AYearWithARefund_Unwind()
    {
        var pot = Pot.With("a b", Pot.Terms("""{ "step": "split", "weights": "equal", "caps": { "a": 30 }, "capsPer": "year" }""", period: "quarter"), Pot.Benefit("2020-02-01", 100), Pot.Benefit("2020-05-01", -60));

        pot.Totals("2020-Q1").Should().Be("a 30, b 70");
        pot.Totals().Should().Be("a 20, b 20");
    }

    [Fact]
    public void Contributions_WithoutAmounts_WeighByUnits() =>
        Pot.Of("a b", """{ "step": "split", "weights": "contributions" }""", Pot.Contribution("2019-05-01", "a", "people", """ "units": 3 """), Pot.Contribution("2019-05-01", "b", "people", """ "units": 1 """), Pot.Contribution("2021-05-01", "b", "people", """ "units": 8 """), Pot.Benefit("2020-02-01", 100))
            .Totals().Should().Be("a 75, b 25");

    [Fact]
    public void UpTo_Refund_UnwindsTheTopBand() =>
        Pot.Of("a b", """{ "step": "split", "id": "low", "weights": { "a": 1 }, "upTo": 100 }, { "step": "split", "id": "high", "weights": { "b": 1 } }""", Pot.Benefit("2020-02-01", 150), Pot.Benefit("2021-02-01", -80))
            .Totals("2021").Should().Be("a -30, b -50");

    [Fact]
    public void LastStep_LeavesSomething_IsCarriedForwardByName()
    {
        var pot = Pot.Of("a b", """{ "step": "recoup", "to": "a", "amount": 30 }""", Pot.Benefit("2020-02-01", 100));

        pot.Totals().Should().Be("a 30, b 0");
        pot.Settle().CarriedForward["remainder"].Should().Be(70);
    }

    [Fact]
    public void Version_BeginsInsideAPeriod_SplitsIt()
    {
        var terms = Pot.Terms("""{ "step": "split", "weights": { "a": 1 } }""") + "\n" + Pot.Terms("""{ "step": "split", "weights": { "b": 1 } }""", "2020-07-01");

        Pot.With("a b", terms, Pot.Benefit("2020-06-30", 10), Pot.Benefit("2020-07-01", 1)).Totals("2020").Should().Be("a 10, b 1");
    }

    [Fact]
    public void Entry_WithAPeriod_BelongsWhereItsLastDayLies()
    {
        var pot = Pot.With("a b", Pot.Terms("""{ "step": "split", "weights": "equal" }""", period: "quarter"), Pot.Benefit("2020-04-20", 10, ", \"period\": \"2020-Q1\""), Pot.Benefit("2020-02-01", 4, ", \"period\": \"2020\""));

        pot.Totals("2020-Q1").Should().Be("a 5, b 5");
        pot.Totals("2020-Q4").Should().Be("a 2, b 2");
        pot.Totals().Should().Be("a 7, b 7");
    }

    [Fact]
    public void OtherCurrency_WithoutRate_IsRefused() =>
        Pot.Of("a b", Rest, Pot.Benefit("2020-02-01", 10, currency: "USD")).Refused().Should().BeOfType<NoRateForCurrency>();

    [Fact]
    public void OtherCurrency_WithRates_TakesTheLatestBefore() =>
        Pot.With(
            "a b",
            Pot.Terms(Rest, more: """ "rates": [ { "currency": "USD", "rate": 0.9, "on": "2020-01-01" }, { "currency": "USD", "rate": 0.8, "on": "2020-03-01" } ], """),
            Pot.Benefit("2020-02-01", 10, currency: "USD"), Pot.Benefit("2020-03-01", 10, currency: "USD")).Totals().Should().Be("a 0, b 17");

    [Fact]
    public void Solution_WithoutCoalitionValues_IsRefused() =>
        Pot.Of("a b", """{ "step": "split", "weights": "shapley" }""", Pot.Benefit("2020-02-01", 10)).Refused().Should().BeOfType<SolutionWithoutCoalitionValues>();

    [Fact]
    public void Equity_ThatNobodyHas_IsRefused() =>
        Pot.Of("a b", """{ "step": "split", "weights": "equity" }""", Pot.Benefit("2020-02-01", 10)).Refused().Should().BeOfType<NothingToWeighBy>();

    [Theory]
    [InlineData("largestShare", "a 50.01, b 25, c 25")]
    [InlineData("c", "a 50, b 25, c 25.01")]
    public void Remainder_Rules_NameWhoGetsTheOddCent(string rule, string expected)
    {
        var pot = Pot.With("a b c", Pot.Terms("""{ "step": "split", "weights": { "a": 2, "b": 1, "c": 1 } }""", more: $$""" "rounding": { "remainder": "{{rule}}" }, """), Pot.Benefit("2020-02-01", 100.01m));

        pot.Totals().Should().Be(expected);
        pot.Settle().Lines.Should().ContainSingle(line => line.Note.Length > 0);
    }

    [Fact]
    public void Retraction_AfterClose_TakesBackInTheNextPeriod()
    {
        var pot = Pot.Of(
            "a b",
            """{ "step": "split", "weights": "equal" }""",
            Pot.Benefit("2020-02-01", 100, ", \"id\": \"x\""), Pot.Settled("2021-01-10", "2020", "a=50 b=50"),
            """{ "fact": "factRetracted", "on": "2020-02-01", "retracts": "x", "reason": "never came", "recordedAt": "2021-05-01T00:00:00Z" }""", Pot.Benefit("2021-06-01", 20));

        pot.Totals("2020").Should().Be("a 50, b 50");
        pot.Totals("2021").Should().Be("a -40, b -40");
    }

    [Fact]
    public void CorrectionOfACorrection_AndTwoClosedPeriods_TieInTheEnd()
    {
        const string Changed = """{ "fact": "benefitRealized", "on": "2020-02-01", "id": "ID", "benefit": "b", "amount": { "value": AMOUNT, "currency": "EUR" }, "kind": "common", "pool": "p", "corrects": "OF", "recordedAt": "ATT00:00:00Z" }""";
        static string Correct(string id, string of, string amount, string at) => Changed.Replace("ID", id, StringComparison.Ordinal).Replace("OF", of, StringComparison.Ordinal).Replace("AMOUNT", amount, StringComparison.Ordinal).Replace("ATT", at + "T", StringComparison.Ordinal);
        var pot = Pot.Of(
            "a b",
            """{ "step": "royalty", "id": "r", "to": "a", "cumulative": "ever", "tiers": [ { "upTo": 100, "rate": 0.1 }, { "rate": 0.5 } ] }, """ + Rest,
            Pot.Benefit("2020-02-01", 100, ", \"id\": \"x\""), Pot.Settled("2021-01-10", "2020", "a=10 b=90"),
            Pot.Benefit("2021-02-01", 100), Pot.Settled("2022-01-10", "2021", "a=50 b=50"),
            Correct("y", "x", "60", "2022-03-01"), Correct("z", "y", "80", "2023-03-01"));

        pot.Totals("2020").Should().Be("a 10, b 90");
        pot.Totals("2021").Should().Be("a 50, b 50");

        // 60 and 100: 6 for the first year instead of 10, 4 + 30 for the second instead of 50.
        pot.Totals("2022").Should().Be("a -20, b -20");

        // 80 and 100: 8 instead of 6, 2 + 40 instead of 34.
        pot.Totals("2023").Should().Be("a 10, b 10");
        pot.Totals().Should().Be("a 50, b 130");
    }

    [Fact]
    public void Shares_OtherThanTheTerms_StayAsTheyWerePaid()
    {
        var pot = Pot.Of("a b", """{ "step": "split", "weights": "equal" }""", Pot.Benefit("2020-02-01", 100), Pot.Settled("2021-01-10", "2020", "a=60 b=40"));

        pot.Totals("2020").Should().Be("a 60, b 40");
        pot.Totals("2021").Should().Be("a 0, b 0");
        pot.Settle("2020").Lines.Where(line => line.Step == "settlement").Should().HaveCount(2);
    }

    [Fact]
    public void WouldHavePaid_OtherTerms_DiffersLineByLine()
    {
        var pot = Pot.Of("a b", """{ "step": "split", "id": "s", "weights": "equal" }""", Pot.Benefit("2020-02-01", 100));
        var other = pot.Benefits.Terms["t"][0].Fact with { Steps = [new SplitStep { Id = "s", Weights = TermWeights.ByPartner(new([new("a", 3), new("b", 1)])) }] };

        var compared = pot.WouldHavePaid("t", other, SettlementSpan.All).OrThrow();

        compared.Differences.Select(item => (item.Partner.Value, item.Difference)).Should().Equal(("a", 25m), ("b", -25m));
        compared.Totals["b"].Should().Be(-25);
    }

    [Theory]
    [InlineData("", "a 1575.07, b 424.93")]
    [InlineData("2020-12-31", "a 1575.07, b 424.93")]
    public void Preferred_RateChanges_EachVersionAccruesItsOwnDays(string between, string expected)
    {
        string Steps(string rate) => $$"""{ "step": "recoup", "id": "c", "to": "a", "advance": "k1" }, { "step": "preferred", "id": "p", "to": "a", "annualRate": {{rate}}, "on": ["k1"] }, { "step": "split", "id": "s", "weights": "equal" }""";
        var paid = Pot.Contribution("2020-01-01", "a", "cash", """ "id": "k1", "amount": { "value": 1000, "currency": "EUR" } """);
        string[] facts = between.Length == 0
            ? [paid, Pot.Benefit("2021-12-31", 2000)]
            : [paid, Pot.Cost(between, 0.00m), Pot.Benefit("2021-12-31", 2000)];

        Pot.With("a b", Pot.Terms(Steps("0.10")) + "\n" + Pot.Terms(Steps("0.05"), from: "2021-01-01"), facts).Totals().Should().Be(expected);
    }

    [Fact]
    public void Preferred_Thirty360_CountsFromOneRepaymentToTheNext()
    {
        var pot = Pot.With(
            "a b",
            Pot.Terms("""{ "step": "recoup", "id": "c", "to": "a", "advance": "k1" }, { "step": "preferred", "id": "p", "to": "a", "annualRate": 0.1, "on": ["k1"], "dayCount": "thirty360" }, """ + Rest, period: "quarter"),
            Pot.Contribution("2020-01-01", "a", "cash", """ "id": "k1", "amount": { "value": 36000, "currency": "EUR" } """),
            Pot.Benefit("2020-03-31", 6000),
            Pot.Benefit("2020-06-30", 60000));

        // 36,000 for 90 days and 30,000 for 90 days more, at a tenth a year of 360.
        pot.Totals().Should().Be("a 37650, b 28350");
    }

    [Theory]
    [InlineData("""{ "step": "split", "id": "s", "weights": { "a": 1, "b": 9 } }, { "step": "minimumGuarantee", "id": "g", "to": "a", "amount": 30 }""", "2020-05-10", "a 30, b 70")]
    [InlineData("""{ "step": "split", "id": "s", "weights": { "a": 1, "b": 9 } }, { "step": "minimumGuarantee", "id": "g", "to": "a", "amount": 30, "per": "year" }""", "2020-06-30", "a 30, b 70")]
    [InlineData("""{ "step": "royalty", "id": "r", "to": "a", "rate": 0.1, "floor": 20 }, { "step": "split", "id": "s", "weights": { "b": 1 } }""", "2020-05-10", "a 20, b 80")]
    public void Guarantee_TermsEndInsideTheSpan_FallsDueWithThem(string steps, string until, string expected) =>
        Pot.With("a b", Pot.Terms(steps, period: "quarter", more: $"\"until\": \"{until}\","), Pot.Benefit("2020-05-01", 100)).Totals().Should().Be(expected);
}
