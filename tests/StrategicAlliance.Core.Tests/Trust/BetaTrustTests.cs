using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;
using static StrategicAlliance.Tests.Trust.Pieces;

namespace StrategicAlliance.Tests.Trust;

public sealed class BetaTrustTests
{
    private static readonly BetaTrust Model = new();

    private static readonly BetaTrust Asymmetric = new(new BetaTrustSettings { Longevity = Longevity.HalfLives(90, 720) });

    [Fact]
    public void Assess_NoEvidence_IsVacuousAndUnknown()
    {
        var finding = Model.Assess(Ledger(), Ask(0));

        finding.IsKnown.Should().BeFalse();
        finding.Overall.Opinion.Should().Be(Opinion.Vacuous(0.5));
        finding.Overall.Expectation.Should().BeOfType<Measurement.NotMeasured>();
        finding.Overall.Interval.Should().BeNull();
        finding.Aspects.Should().HaveCount(3).And.OnlyContain(aspect => !aspect.IsKnown);
        finding.Explain().Should().ContainSingle().Which.Should().EndWith("expectation not known");
    }

    [Fact]
    public void Assess_HandComputed_IsTheFormula()
    {
        // One half-life after: r = 2/2 = 1, s = 1/2. Others kept 3 of 4: base rate (3 + 1)/(4 + 2). E = (1 + 2 * 2/3)/(1.5 + 2).
        var ledger = Ledger(Kept("f1", 0, "a", "b", 2), Broken("f2", 0, "a", "b", 1), Kept("f3", 0, "a", "c", 3), Broken("f4", 0, "c", "d", 1));

        var overall = Model.Assess(ledger, Ask(365)).Overall;

        overall.Positive.Should().Be(1);
        overall.Negative.Should().Be(0.5m);
        overall.Opinion.BaseRate.Should().BeApproximately(2 / 3.0, 1e-15);
        overall.Expectation.Figure.Should().BeApproximately((1 + (4 / 3.0)) / 3.5, 1e-15);
        overall.Because.Should().Equal("f1", "f2");
        overall.Contributions[0].ExpectationWithout.Should().BeApproximately(4 / 3.0 / 2.5, 1e-15);
        overall.Contributions[1].ExpectationWithout.Should().BeApproximately((1 + (4 / 3.0)) / 3, 1e-15);
        overall.Interval!.Lower.Should().BeLessThan(overall.Opinion.Expectation);
    }

    [Fact]
    public void Assess_AnyLedger_ContributionsAddUpExactly() => EachLedger((ledger, model, query) =>
    {
        var finding = model.Assess(ledger, query);
        foreach (var trust in finding.Aspects.Append(finding.Overall))
        {
            // In any order, to the last digit.
            trust.Contributions.Reverse().Aggregate(0m, (sum, each) => sum + each.Positive).Should().Be(trust.Positive);
            trust.Contributions.OrderBy(each => each.Negative).Aggregate(0m, (sum, each) => sum + each.Negative).Should().Be(trust.Negative);
            trust.Contributions.Sum(each => each.AfterDiscount).Should().Be(trust.EffectiveEvidence);
            trust.Evidence.Should().Be(new Evidence((double)trust.Positive, (double)trust.Negative));
            trust.Contributions.All(each => each.AfterDiscount <= each.AfterDecay + 1e-12m && each.AfterDecay <= each.RawWeight + 1e-12m).Should().BeTrue();
        }
    });

    [Fact]
    public void Assess_FactTakenAway_TakesExactlyItsEvidenceAndLeavesTheScoreThatWasTold() => EachLedger((ledger, _, query) =>
    {
        var before = Model.Assess(ledger, query).Overall;
        foreach (var contribution in before.Contributions)
        {
            var after = Model.Assess(EvidenceLedger.Of(ledger.Pieces.Where(piece => piece.Id != contribution.Fact)), query).Overall;

            after.Positive.Should().Be(before.Positive - contribution.Positive);
            after.Negative.Should().Be(before.Negative - contribution.Negative);
            after.Expectation.Figure.Should().Be(contribution.ExpectationWithout);
        }
    });

    [Fact]
    public void Assess_LaterEvidence_NeverChangesAnEarlierDay() => EachLedger((ledger, model, query) =>
    {
        var known = EvidenceLedger.Of(ledger.Pieces.Where(piece => piece.On <= query.AsOf));

        Same(model.Assess(ledger, query), model.Assess(known, query));
    });

    [Fact]
    public void Assess_PiecesInAnyOrder_IsTheSame() => EachLedger((ledger, model, query) =>
        Same(model.Assess(ledger, query), model.Assess(EvidenceLedger.Of(ledger.Pieces.Reverse()), query)));

    [Fact]
    public void Assess_Silence_RaisesUncertaintyAndDoesNotFallBelowTheBaseRate() => EachLedger((ledger, model, query) =>
    {
        var last = new TrustQuery("a", "b", Start.AddDays(1500));
        var (now, later) = (model.Assess(ledger, last).Overall, model.Assess(ledger, new TrustQuery("a", "b", Start.AddDays(1500 + query.AsOf.DayNumber % 2000))).Overall);

        later.Opinion.Uncertainty.Should().BeGreaterThanOrEqualTo(now.Opinion.Uncertainty - 1e-12);
        if (now.Opinion.Expectation >= now.Opinion.BaseRate)
        {
            later.Opinion.Expectation.Should().BeGreaterThanOrEqualTo(later.Opinion.BaseRate - 1e-12);
        }
    });

    [Fact]
    public void Assess_AsymmetricLongevity_RemembersBrokenPromisesLonger()
    {
        var ledger = Ledger(Kept("f1", 0, "a", "b", 1), Broken("f2", 0, "a", "b", 1));

        Asymmetric.Assess(ledger, Ask(360)).Overall.Positive.Should().Be(0.0625m);
        Asymmetric.Assess(Ledger(Broken("f2", 0, "a", "b", 1)), Ask(360)).Overall.Negative.Should().BeApproximately(0.7071067811865m, 1e-12m);

        // As good as bad is the base rate; forgetting alone does not make it worse.
        Asymmetric.Assess(ledger, Ask(360)).Overall.Opinion.Expectation.Should().BeApproximately(0.5, 1e-9);
    }

    [Fact]
    public void Assess_DisputedFact_CountsHalfFromTheDayOfTheDispute()
    {
        var model = new BetaTrust(new BetaTrustSettings { Longevity = Longevity.Unlimited });
        var ledger = Ledger(Broken("f1", 0, "a", "b", 1) with { DisputedOn = Start.AddDays(10) });

        model.Assess(ledger, Ask(9)).Overall.Negative.Should().Be(1);
        model.Assess(ledger, Ask(10)).Overall.Negative.Should().Be(0.5m);
    }

    [Fact]
    public void Assess_OwnPraise_CountsForNothing() =>
        Model.Assess(Ledger(Said("f1", 0, "b", "b", 100, 0)), Ask(1)).Overall.Contributions.Single().AfterDiscount.Should().Be(0);

    [Fact]
    public void Assess_ReporterNobodyCouldCheck_CountsForNothingAndIsNamed()
    {
        var finding = Model.Assess(Ledger(Said("f1", 0, "c", "b", 0, 20)), Ask(1));

        finding.IsKnown.Should().BeFalse();
        finding.Overall.Contributions.Single().AfterDecay.Should().BeGreaterThan(19);
        finding.Notes.Should().ContainSingle().Which.Should().Contain("c");
        new BetaTrust(new BetaTrustSettings { UncheckedReporter = 0.25, Longevity = Longevity.Unlimited }).Assess(Ledger(Said("f1", 0, "c", "b", 0, 20)), Ask(1)).Overall.Negative.Should().Be(5);
    }

    [Fact]
    public void Assess_ReporterOfTheTruster_IsOwnExperience() =>
        Model.Assess(Ledger(Said("f1", 0, "a", "b", 4, 0)), Ask(0)).Overall.Positive.Should().Be(4);

    [Fact]
    public void Assess_Aspects_CountWhereStatedAndOverall()
    {
        var ledger = Ledger(
            Kept("f1", 0, "a", "b", 3) with { Aspect = TrustAspect.Competence },
            Broken("f2", 0, "a", "b", 2) with { Aspect = TrustAspect.Goodwill },
            Kept("f3", 0, "a", "b", 1));

        var finding = Model.Assess(ledger, Ask(0));

        finding.In(TrustAspect.Competence)!.Positive.Should().Be(3);
        finding.In(TrustAspect.Goodwill)!.Negative.Should().Be(2);
        finding.In(TrustAspect.Integrity)!.IsKnown.Should().BeFalse();
        finding.Overall.EffectiveEvidence.Should().Be(6);

        // A competent cheat is not half trustworthy: 0.8 * 0.25 * 0.5 of base rates 1/2.
        finding.InEveryAspect.Expectation.Should().BeApproximately(0.8 * 0.25 * 0.5, 1e-12);
        RiskAdvice.For(finding, 0.5).Select(advice => (advice.Aspect, advice.Risk)).Should().Equal((TrustAspect.Goodwill, AllianceRisk.Relational));
    }

    [Fact]
    public void Assess_LevelOfPersons_IsNeverMerged()
    {
        var ledger = Ledger(Kept("f1", 0, "a", "b", 3), Kept("f2", 0, "a", "b", 5) with { Person = "tanaka" });

        Model.Assess(ledger, Ask(0)).Overall.Positive.Should().Be(3);
        Model.Assess(ledger, Ask(0) with { Level = TrustLevel.Person }).Overall.Positive.Should().Be(5);
    }

    [Fact]
    public void Assess_OfEveryone_CountsAllExperience() =>
        Model.Assess(Ledger(Kept("f1", 0, "a", "b", 3), Broken("f2", 0, "c", "b", 1)), TrustQuery.OfEveryone("b", Start)).Overall.EffectiveEvidence.Should().Be(4);

    [Fact]
    public void Settings_OutOfRange_ThrowAndNameTheSetting()
    {
        FluentActions.Invoking(() => new BetaTrustSettings { PriorWeight = 0 }).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("PriorWeight");
        FluentActions.Invoking(() => new BetaTrustSettings { BaseRate = 1.1 }).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("BaseRate");
        FluentActions.Invoking(() => new BetaTrustSettings { IntervalLevel = 1 }).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("IntervalLevel");
        FluentActions.Invoking(() => new BetaTrustSettings { DisputedShare = -1 }).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("DisputedShare");
    }

    [Fact]
    public void Query_AboutOneself_Throws() => FluentActions.Invoking(() => new TrustQuery("a", "a", Start)).Should().Throw<ArgumentException>();

    [Fact]
    public void Evidence_NegativeWeight_Throws() =>
        FluentActions.Invoking(() => Dealing("f1", 0, "a", "b", -1, 0)).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("positive");

    [Fact]
    public void Check_FutureAndUnknown_AreRefusedByName()
    {
        var refusals = Ledger(Kept("f1", 10, "a", "b", 1), Kept("f2", 0, "a", "z", 1)).Check(Start.AddDays(9), ["a", "b"]);

        refusals.Should().HaveCount(2);
        refusals.Select(refusal => refusal.Message).Should().Equal("f1 is dated 2020-01-11, after 2020-01-10.", "f2 is about z, who is not a partner.");
        refusals.Should().OnlyContain(refusal => refusal.Remedy.Length > 0);
        refusals[0].Should().BeOfType<EvidenceLiesInTheFuture>().Which.Fact.Should().Be((FactId)"f1");
        refusals[1].Should().BeOfType<EvidenceAboutUnknownPartner>().Which.About.Should().Be((PartnerId)"z");
    }

    private static void Same(TrustFinding one, TrustFinding other)
    {
        other.Overall.Opinion.Should().Be(one.Overall.Opinion);
        other.Explain().Should().Equal(one.Explain());
        other.Aspects.Select(aspect => aspect.Opinion).Should().Equal(one.Aspects.Select(aspect => aspect.Opinion));
    }

    private static void EachLedger(Action<EvidenceLedger, BetaTrust, TrustQuery> check) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        Gen.Choose(0, 40).ToArbitrary(),
        Gen.Choose(0, 1200).ToArbitrary(),
        (seed, count, day) => check(Pieces.Random((ulong)seed, count), seed % 2 == 0 ? Model : Asymmetric, Ask(day))).QuickCheckThrowOnFailure();
}
