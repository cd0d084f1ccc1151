using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>What a host can do that writes a rule of its own, and what other terms must be.</summary>
public sealed class HostRuleTests
{
    private const string Half = """{ "step": "split", "id": "s", "weights": { "a": 1, "b": 1 } }""";

    [Fact]
    public void ByWeights_RuleOfAHost_SumsAndBearsItsName()
    {
        var pot = Pot.Of("a b", Half);
        var context = new BenefitAllocationContext(pot.Benefits, pot.Roster, pot.Day, new Money(1, "EUR"));

        var shares = BenefitAllocation.ByWeights(
            context, "byHeadcount", new Dictionary<PartnerId, decimal> { ["a"] = 1, ["b"] = 2 }, "By people sent.", Citation.OfLibrary("headcount"), ["f1"]).OrThrow();

        shares.Rule.Should().Be("byHeadcount");
        shares.Shares.Select(share => share.Amount.Value).Should().Equal(0.33m, 0.67m);
    }

    [Fact]
    public void RefusedByHost_StatesItsRule() =>
        new RefusedByHost("EstateNotAppraised", "The estate has no appraisal.", "Appraise it.").ToString().Should().Be("EstateNotAppraised: The estate has no appraisal.");

    [Theory]
    [InlineData("""{ "step": "fee", "to": "a", "rate": 1.5 }, """ + Half, typeof(TermsRateOutOfRange))]
    [InlineData("""{ "step": "fee", "to": "stranger", "rate": 0.5 }, """ + Half, typeof(StrategicAlliance.Alliances.TermsPayAStranger))]
    [InlineData("""{ "step": "split", "id": "s", "weights": { "a": -1, "b": 2 } }""", typeof(TermsNumberNegative))]
    public void WouldHavePaid_TermsThatWouldBeRefused_AreRefused(string steps, Type rule)
    {
        var pot = Pot.Of("a b", Half, Pot.Benefit("2020-02-01", 100));

        pot.WouldHavePaid("t", Other(steps, "EUR"), SettlementSpan.All).Match(_ => typeof(void), refusal => refusal.GetType()).Should().Be(rule);
    }

    [Fact]
    public void WouldHavePaid_AnotherCurrency_IsRefused() =>
        Pot.Of("a b", Half, Pot.Benefit("2020-02-01", 100)).WouldHavePaid("t", Other(Half, "USD"), SettlementSpan.All)
            .Match(_ => typeof(void), refusal => refusal.GetType()).Should().Be<TermsChangeCurrency>();

    // Read, not recorded: nothing has looked at it yet.
    private static TermsAgreed Other(string steps, string currency)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Pot.Terms(steps, currency: currency)));
        return (TermsAgreed)StrategicAlliance.Journals.JournalReader.Read(stream).Facts[0];
    }
}
