using StrategicAlliance.Benefits;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>Cases on which peers failed, and published contracts said as terms; each with its source.</summary>
public sealed class SettlementGoldenTests
{
    private const string Rest = """{ "step": "split", "id": "rest", "weights": { "b": 1 } }""";

    /// <summary>adempiere#1628: a credit note lowers the commission: (1000 − 200) × 4 % = 32, not 48.</summary>
    [Fact]
    public void CreditNote_AfterSale_LowersCommission() =>
        Pot.Of("a b", """{ "step": "royalty", "to": "a", "rate": 0.04 }, """ + Rest, Pot.Benefit("2020-02-01", 1000), Pot.Benefit("2020-03-01", -200))
            .Totals().Should().Be("a 32, b 768");

    /// <summary>OCA/commission#104: 20,000 paid in two halves settles 2,000 + 2,000 of 4,000.</summary>
    [Fact]
    public void TwoHalves_OfASale_SettleHalfEach()
    {
        var pot = Pot.Of("a b", """{ "step": "royalty", "to": "a", "rate": 0.2 }, """ + Rest, Pot.Benefit("2020-02-01", 10000), Pot.Benefit("2021-02-01", 10000));

        pot.Totals("2020").Should().Be("a 2000, b 8000");
        pot.Totals("2021").Should().Be("a 2000, b 8000");
        pot.Totals().Should().Be("a 4000, b 16000");
    }

    /// <summary>OCA/commission#55: a refund settles with a negative sign.</summary>
    [Fact]
    public void Refund_Alone_IsNegativeAllTheWayDown() =>
        Pot.Of("a b", """{ "step": "royalty", "to": "a", "rate": 0.1 }, """ + Rest, Pot.Benefit("2020-02-01", -100)).Totals().Should().Be("a -10, b -90");

    /// <summary>opencollective#3370: no fee on a fee.</summary>
    [Fact]
    public void TwoFees_OfWhatCameIn_AreNotChargedOnEachOther() =>
        Pot.Of("a b c", """{ "step": "fee", "to": "a", "rate": 0.1 }, { "step": "fee", "to": "c", "rate": 0.05 }, """ + Rest, Pot.Benefit("2020-02-01", 100))
            .Totals().Should().Be("a 10, b 85, c 5");

    [Fact]
    public void TwoFees_OfWhatIsAvailable_AreNotChargedOnEachOther() =>
        Pot.Of("a b c", """{ "step": "fee", "to": "a", "rate": 0.1, "on": "available" }, { "step": "fee", "to": "c", "rate": 0.05, "on": "available" }, """ + Rest, Pot.Benefit("2020-02-01", 100))
            .Totals().Should().Be("a 10, b 85.5, c 4.5");

    /// <summary>opencollective#2000: 0 % stays 0 %.</summary>
    [Fact]
    public void RateOfZero_Stated_IsZero() =>
        Pot.Of("a b", """{ "step": "fee", "to": "a", "rate": 0 }, { "step": "royalty", "to": "a", "rate": 0.1, "cap": 0 }, """ + Rest, Pot.Benefit("2020-02-01", 100))
            .Totals().Should().Be("a 0, b 100");

    /// <summary>users.md section 4: a rule changed later leaves a paid period alone.</summary>
    [Fact]
    public void LaterVersion_AfterAPaidPeriod_LeavesItAlone()
    {
        var later = Pot.Terms("""{ "step": "split", "id": "s", "weights": { "a": 3, "b": 1 } }""", "2021-01-01").Replace("\"on\": \"2019-01-02\"", "\"on\": \"2021-01-15\"", StringComparison.Ordinal);
        var pot = Pot.Of("a b", """{ "step": "split", "id": "s", "weights": "equal" }""", Pot.Benefit("2020-02-01", 100), Pot.Settled("2021-01-10", "2020", "a=50 b=50"), later, Pot.Benefit("2021-02-01", 100));

        pot.Totals("2020").Should().Be("a 50, b 50");
        pot.Totals("2021").Should().Be("a 75, b 25");
    }

    /// <summary>SAP joint venture accounting (users.md section 3): an expense of 1,000 of the 15th belongs to the first group; ownership passes on the 20th;
    /// without a change that reaches back the first group pays.</summary>
    [Fact]
    public void EquityPasses_AfterTheExpense_FirstGroupPays() =>
        Pot.Of("first=1 second=0", """{ "step": "split", "weights": "equity" }""", Pot.Cost("2020-01-15", 1000), Equity("2020-01-20", "first", 0), Equity("2020-01-20", "second", 1))
            .Totals().Should().Be("first -1000, second 0");

    /// <summary>The same with ownership that passes as of the first of the month, known on the 20th of the next, after the month was closed: the
    /// expense is taken off the first group and charged to the second in the month in which it became known.</summary>
    [Fact]
    public void EquityPasses_KnownAfterClose_RebooksTheExpense()
    {
        var late = ", \"recordedAt\": \"2020-02-20T00:00:00Z\"";
        var pot = Pot.With(
            "first=1 second=0",
            Pot.Terms("""{ "step": "split", "weights": "equity" }""", period: "month"),
            Pot.Cost("2020-01-15", 1000),
            Pot.Settled("2020-02-05", "2020-01", "first=-1000 second=0"),
            Equity("2020-01-01", "first", 0, late),
            Equity("2020-01-01", "second", 1, late));

        pot.Totals("2020-01").Should().Be("first -1000, second 0");
        pot.Totals("2020-02").Should().Be("first 1000, second -1000");
        pot.Settle("2020-02").Corrections.Select(item => (item.Partner.Value, item.Amount)).Should().Equal(("first", 1000m), ("second", -1000m));
    }

    /// <summary>spliit#374, django-hordak#38: 1.00 by 3; 0.05 by 9; 100 JPY by 7; 1.000 KWD by 7; −10.00 by 3.</summary>
    [Theory]
    [InlineData("a b c", "1", "EUR", "a 0.34, b 0.33, c 0.33")]
    [InlineData("a b c d e f g h i", "0.05", "EUR", "a 0.01, b 0.01, c 0.01, d 0.01, e 0.01, f 0, g 0, h 0, i 0")]
    [InlineData("a b c d e f g", "100", "JPY", "a 15, b 15, c 14, d 14, e 14, f 14, g 14")]
    [InlineData("a b c d e f g", "1", "KWD", "a 0.143, b 0.143, c 0.143, d 0.143, e 0.143, f 0.143, g 0.142")]
    [InlineData("a b c", "-10", "EUR", "a -3.34, b -3.33, c -3.33")]
    public void Split_OddUnits_GoToTheSmallerIds(string partners, string amount, string currency, string expected) =>
        Pot.With(partners, Pot.Terms("""{ "step": "split", "weights": "equal" }""", currency: currency), Pot.Benefit("2020-02-01", decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency: currency))
            .Totals().Should().Be(expected);

    /// <summary>Shopify since 2021: 0 % of the first million a year, 15 % above.</summary>
    [Fact]
    public void Contract_AppStore_MarginalTiers() =>
        Pot.Of("a b", """{ "step": "royalty", "to": "a", "cumulative": "year", "tiers": [ { "upTo": 1000000, "rate": 0 }, { "rate": 0.15 } ] }, """ + Rest, Pot.Benefit("2022-02-01", 800000), Pot.Benefit("2022-08-01", 1200000))
            .Totals().Should().Be("a 150000, b 1850000");

    /// <summary>The vaccine collaboration of 2020: development cost of 400 paid ahead by one and recouped from the proceeds, gross profit in halves.</summary>
    [Fact]
    public void Contract_VaccineCollaboration_PrefundedCost() =>
        Pot.Of("a b", """{ "step": "recoup", "id": "development", "to": "b", "amount": 400 }, { "step": "split", "weights": { "a": 0.5, "b": 0.5 } }""", Pot.Benefit("2020-12-31", 1000))
            .Totals().Should().Be("a 300, b 700");

    /// <summary>Loma Linda University: 10 % to the university until 18,000 are repaid, the rest in thirds.</summary>
    [Fact]
    public void Contract_UniversityThirds_RateUntilRepaid() =>
        Pot.Of("i s u", """{ "step": "royalty", "to": "u", "rate": 0.1, "cumulative": "ever", "cap": 18000 }, { "step": "split", "weights": { "i": 1, "s": 1, "u": 1 } }""", Pot.Benefit("2020-02-01", 300000))
            .Totals().Should().Be("i 94000, s 94000, u 112000");

    /// <summary>0xSplits: 5.2 to the financier, then 60 to 40.</summary>
    [Fact]
    public void Contract_Tranches_ResidualLast() =>
        Pot.Of("a b f", """{ "step": "recoup", "to": "f", "amount": 5.2 }, { "step": "split", "weights": { "a": 0.6, "b": 0.4 } }""", Pot.Benefit("2020-02-01", 20)).Totals().Should().Be("a 8.88, b 5.92, f 5.2");

    /// <summary>Slicing Pie: cash counts four times, all else twice.</summary>
    [Fact]
    public void Contract_SlicingPie_MultipliedContributions() =>
        Pot.Of(
            "ann ben cy",
            """{ "step": "split", "weights": "contributions", "multipliers": { "cash": 4, "people": 2, "equipment": 2 } }""",
            Pot.Contribution("2019-05-01", "ann", "cash", """ "amount": { "value": 10000, "currency": "EUR" } """),
            Pot.Contribution("2019-05-01", "ben", "people", """ "amount": { "value": 20000, "currency": "EUR" } """),
            Pot.Contribution("2019-05-01", "cy", "equipment", """ "amount": { "value": 15000, "currency": "EUR" } """),
            Pot.Benefit("2020-02-01", 99000)).Totals().Should().Be("ann 36000, ben 36000, cy 27000");

    /// <summary>German employee inventions (Mewburn Ellis): 15 % of an invention value of 30,000 to four inventors.</summary>
    [Fact]
    public void Contract_InventorRemuneration_ProductOfFactors() =>
        Pot.Of("b i1 i2 i3 i4", """{ "step": "donor", "rate": 0.15, "weights": { "i1": 0.25, "i2": 0.25, "i3": 0.25, "i4": 0.25 } }, """ + Rest, Pot.Benefit("2020-02-01", 30000))
            .Totals().Should().Be("b 25500, i1 1125, i2 1125, i3 1125, i4 1125");

    private static string Equity(string on, string partner, int equity, string more = "") =>
        FormattableString.Invariant($$"""{ "fact": "equityChanged", "on": "{{on}}", "partner": "{{partner}}", "equity": {{equity}}{{more}} }""");
}
