using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Tests.Rules;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>Bad terms are refused when agreed, by name and path; what may be meant is taken.</summary>
public sealed class TermsCheckTests
{
    [Theory]
    [InlineData("""{"step":"fee","to":"a","rate":-0.01}""", nameof(TermsRateOutOfRange), "$.steps[0].rate")]
    [InlineData("""{"step":"fee","to":"left","rate":0.01}""", nameof(TermsPayAStranger), "$.steps[0].to")]
    [InlineData("""{"step":"recoup","to":"a","advance":[]}""", nameof(TermsStepIncomplete), "$.steps[0]")]
    [InlineData("""{"step":"recoup","to":"a","amount":-1}""", nameof(TermsNumberNegative), "$.steps[0].amount")]
    [InlineData("""{"step":"preferred","to":"a","annualRate":-0.08}""", nameof(TermsNumberNegative), "$.steps[0].annualRate")]
    [InlineData("""{"step":"royalty","to":"a"}""", nameof(TermsStepIncomplete), "$.steps[0]")]
    [InlineData("""{"step":"royalty","to":"a","tiers":[]}""", nameof(TermsStepIncomplete), "$.steps[0]")]
    [InlineData("""{"step":"royalty","to":"a","tiers":[{"upTo":5,"rate":0.1},{"upTo":4,"rate":0.1},{"rate":0}]}""", nameof(TermsTiersOutOfOrder), "$.steps[0].tiers[1].upTo")]
    [InlineData("""{"step":"royalty","to":"a","tiers":[{"rate":0.1},{"upTo":4,"rate":0.1}]}""", nameof(TermsTiersOutOfOrder), "$.steps[0].tiers[1]")]
    [InlineData("""{"step":"royalty","to":"a","tiers":[{"upTo":0,"rate":0.1},{"rate":0.1}]}""", nameof(TermsTiersOutOfOrder), "$.steps[0].tiers[0].upTo")]
    [InlineData("""{"step":"royalty","to":"a","tiers":[{"upTo":5,"rate":4}]}""", nameof(TermsRateOutOfRange), "$.steps[0].tiers[0].rate")]
    [InlineData("""{"step":"royalty","to":"a","rate":0.1,"cap":-1}""", nameof(TermsNumberNegative), "$.steps[0].cap")]
    [InlineData("""{"step":"royalty","to":"a","rate":0.1,"surcharges":[{"when":"m","add":5}]}""", nameof(TermsRateOutOfRange), "$.steps[0].surcharges[0].add")]
    [InlineData("""{"step":"catchUp","to":"a","rate":1,"until":20}""", nameof(TermsRateOutOfRange), "$.steps[0].until")]
    [InlineData("""{"step":"minimumGuarantee","to":"nobody","amount":1}""", nameof(TermsPayAStranger), "$.steps[0].to")]
    [InlineData("""{"step":"minimumGuarantee","to":"a","amount":-1}""", nameof(TermsNumberNegative), "$.steps[0].amount")]
    [InlineData("""{"step":"milestone","to":"a","amount":1}""", nameof(TermsStepIncomplete), "$.steps[0]")]
    [InlineData("""{"step":"milestone","to":"a","by":"nobody","amount":1,"milestone":"m"}""", nameof(TermsPayAStranger), "$.steps[0].by")]
    [InlineData("""{"step":"donor","rate":0.1,"weights":{"a":0}}""", nameof(TermsWeightsAllZero), "$.steps[0].weights")]
    [InlineData("""{"step":"donor","rate":0.1,"weights":"shapley"}""", nameof(TermsRuleUnknown), "$.steps[0].weights")]
    [InlineData("""{"step":"holdback","rate":1.1}""", nameof(TermsRateOutOfRange), "$.steps[0].rate")]
    [InlineData("""{"step":"split"}""", nameof(TermsStepIncomplete), "$.steps[0]")]
    [InlineData("""{"step":"split","weights":{}}""", nameof(TermsWeightsAllZero), "$.steps[0].weights")]
    [InlineData("""{"step":"split","weights":{" ":1}}""", nameof(TermsRuleUnknown), "$.steps[0].weights")]
    [InlineData("""{"step":"split","weights":{"a":1,"nobody":0}}""", nameof(TermsPayAStranger), "$.steps[0].weights.nobody")]
    [InlineData("""{"step":"split","weights":"fair"}""", nameof(TermsRuleUnknown), "$.steps[0].weights")]
    [InlineData("""{"step":"split","solution":"oracle"}""", nameof(TermsRuleUnknown), "$.steps[0].solution")]
    [InlineData("""{"step":"split","weights":"contributions","multipliers":{"gold":2}}""", nameof(TermsRuleUnknown), "$.steps[0].multipliers")]
    [InlineData("""{"step":"split","weights":"contributions","multipliers":{"cash":-2}}""", nameof(TermsNumberNegative), "$.steps[0].multipliers.cash")]
    [InlineData("""{"step":"split","weights":"equal","upTo":-1}""", nameof(TermsNumberNegative), "$.steps[0].upTo")]
    [InlineData("""{"step":"split","weights":"equal","caps":{"a":-1}}""", nameof(TermsNumberNegative), "$.steps[0].caps.a")]
    [InlineData("""{"step":"split","weights":"equal","caps":{"nobody":1}}""", nameof(TermsPayAStranger), "$.steps[0].caps.nobody")]
    [InlineData("""{"step":"split","weights":"equal","excessTo":"nobody"}""", nameof(TermsPayAStranger), "$.steps[0].excessTo")]
    public void Record_BadStep_IsRefusedWithItsPath(string step, string rule, string path)
    {
        var refusal = Scene.Refused(Scene.Alliance, Agreed($$"""  "steps":[{{step}}]"""));

        refusal.Rule.Should().Be(rule);
        refusal.Message.Should().Contain(path + " ");
    }

    [Theory]
    [InlineData(""" "rounding":{"remainder":"nobody"} """, nameof(TermsPayAStranger), "$.rounding.remainder")]
    [InlineData(""" "currency":"EUR","rates":[{"currency":"EUR","rate":1,"on":"2020"}] """, nameof(TermsExchangeRateStatedTwice), "$.rates[0]")]
    [InlineData(""" "until":"2020-05" """, nameof(TermsEndBeforeTheyBegin), "$.until")]
    [InlineData(""" "steps":[{"step":"split","id":"s","weights":"equal","upTo":1},{"step":"split","id":"s","weights":"equal"}] """, nameof(TermsStepNamedTwice), "$.steps[1].id")]
    public void Record_BadMember_IsRefusedWithItsPath(string members, string rule, string path)
    {
        var refusal = Scene.Refused(Scene.Alliance, Agreed(members));

        refusal.Rule.Should().Be(rule);
        refusal.Message.Should().Contain(path);
    }

    [Theory]
    [InlineData("""{"step":"fee","to":"a","rate":0}""")]
    [InlineData("""{"step":"fee","to":"a","rate":1}""")]
    [InlineData("""{"step":"recoup","to":"a","amount":0}""")]
    [InlineData("""{"step":"recoup","to":"a","advance":"paid-later"}""")]
    [InlineData("""{"step":"royalty","to":"a","tiers":[{"upTo":5,"rate":0.1}]}""")]
    [InlineData("""{"step":"royalty","to":"a","rate":0.1,"floor":0,"cap":0}""")]
    [InlineData("""{"step":"royalty","to":"a","rate":0.1,"surcharges":[{"when":"m","add":-0.01}]}""")]
    [InlineData("""{"step":"preferred","to":"a","annualRate":3}""")]
    [InlineData("""{"step":"donor","rate":0.1}""")]
    [InlineData("""{"step":"split","weights":{"a":0,"b":1}}""")]
    [InlineData("""{"step":"split","weights":"nucleolus"}""")]
    [InlineData("""{"step":"split","solution":"shapley"}""")]
    public void Record_StepThatMayBeMeant_IsTaken(string step) => Scene.With(Agreed($$""" "steps":[{{step}}] """)).Benefits.Terms.Should().HaveCount(2);

    [Fact]
    public void Record_VersionThatBeginsLater_IsTaken()
    {
        var first = Version("2020-06-01", null, "one");
        var alliance = Scene.With(first, Version("2021-01-01", "2021-12-31", "two"), Version("2022-01-01", null, "three"));

        alliance.Benefits.Terms["t"].Select(version => version.Id.Value).Should().Equal("one", "two", "three");
    }

    [Theory]
    [InlineData("2021-01-01", null, "two")]
    [InlineData("2021-07-01", null, "two")]
    [InlineData("2021-12", null, "two")]
    [InlineData("2020-09-01", "2021-01-01", "two")]
    [InlineData("2022-01-01", "2022-06-30", "three")]
    public void Record_VersionThatOverlaps_IsRefused(string from, string? until, string other)
    {
        var alliance = Scene.With(Version("2020-06-01", null, "one"), Version("2021-01-01", "2021-12-31", "two"), Version("2022-01-01", null, "three"));

        Scene.Refused(alliance, Version(from, until, "new")).Should().BeOfType<TermsVersionsOverlap>().Which.Other.Value.Should().Be(other);
    }

    [Fact]
    public void Record_VersionThatCorrectsTheOther_IsTaken()
    {
        var alliance = Scene.With(Version("2020-06-01", null, "one"), Version("2020-06-01", null, "better") with { Corrects = "one" });

        alliance.Benefits.Terms["t"].Should().ContainSingle().Which.Id.Value.Should().Be("better");
    }

    private static TermsAgreed Agreed(string members) =>
        (TermsAgreed)Scene.Read($$"""{"fact":"termsAgreed","on":"2020-06-01","terms":"t","agreement":"deal","from":"2020-06-01",{{members}}}""");

    private static TermsAgreed Version(string from, string? until, string id) =>
        new(new DateOnly(2020, 6, 1), "t", "deal", PartialDate.Parse(from)) { Id = id, Until = until is null ? null : PartialDate.Parse(until) };
}
