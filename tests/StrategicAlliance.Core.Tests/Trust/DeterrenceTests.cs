using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class DeterrenceTests
{
    [Fact]
    public void OneShot_ExpectedPenaltyEqualsGain_IsNotDeterred()
    {
        // 0.1 * 7 is 0.7000000000000001 in binary.
        var finding = Deterrence.OneShot(new DeterrenceTerms(0.7m, 0.1m, 7));

        finding.Margin.Should().Be(0);
        finding.IsDeterred.Should().BeFalse();
        finding.BreakEvenPenalty.Should().Be(7);
        finding.BreakEvenDetection.Should().Be(0.1m);
        Deterrence.OneShot(new DeterrenceTerms(0.7m, 0.1m, 7.0000000001m)).IsDeterred.Should().BeTrue();
    }

    [Fact]
    public void OneShot_Delay_CanUndoIt()
    {
        var finding = Deterrence.OneShot(new DeterrenceTerms(100, 0.5m, 300) { DelayPeriods = 4, DiscountFactor = 0.9m });

        finding.ExpectedPenalty.Should().Be(98.415m);
        finding.Net.Should().Be(1.585m);
        finding.IsDeterred.Should().BeFalse();
        finding.BreakEvenDiscount.Should().BeApproximately((decimal)Math.Pow(2 / 3.0, 0.25), 1e-12m);
        Deterrence.OneShot(new DeterrenceTerms(100, 0.5m, 300)).BreakEvenDiscount.Should().BeNull("there is no delay");
    }

    [Fact]
    public void OneShot_SeveralInspections_AddUpToOneProbability()
    {
        var finding = Deterrence.OneShot(new DeterrenceTerms(50, 0.2m, 100) { Inspections = 3 });

        finding.Detection.Should().Be(0.488m);
        finding.IsDeterred.Should().BeFalse();
        Deterrence.OneShot(new DeterrenceTerms(50, 0.2m, 100) { Inspections = 4 }).IsDeterred.Should().BeTrue();
        Deterrence.Detection(0.5m, 0).Should().Be(0);
        Deterrence.Detection(0, 1000).Should().Be(0);
        Deterrence.Detection(1, 1_000_000).Should().Be(1);
    }

    [Fact]
    public void OneShot_PenaltyTooSmall_CannotBeDeterredByAnyAudit()
    {
        Deterrence.OneShot(new DeterrenceTerms(100, 0.5m, 100)).CannotBeDeterred.Should().BeTrue("certain detection only makes it indifferent");
        Deterrence.OneShot(new DeterrenceTerms(100, 0.5m, 100.01m)).CannotBeDeterred.Should().BeFalse();
        Deterrence.OneShot(new DeterrenceTerms(100, 0, 1_000_000)).BreakEvenPenalty.Should().BeNull("no penalty is ever paid");
    }

    [Fact]
    public void OneShot_BreakEvens_AreWhereDeterrenceBegins() => Prop.ForAll(Gen.Choose(1, 1000).ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), Gen.Choose(1, 5000).ToArbitrary(), (gain, percent, penalty) =>
    {
        var finding = Deterrence.OneShot(new DeterrenceTerms(gain, percent / 100m, penalty));
        var above = Deterrence.OneShot(new DeterrenceTerms(gain, percent / 100m, finding.BreakEvenPenalty!.Value * 1.0001m));
        var below = Deterrence.OneShot(new DeterrenceTerms(gain, percent / 100m, finding.BreakEvenPenalty.Value * 0.9999m));
        return above.IsDeterred && !below.IsDeterred && (finding.IsDeterred == penalty > finding.BreakEvenPenalty);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1, 0.5, 1)]
    [InlineData(1, 1.2, 1)]
    [InlineData(1, 0.5, -1)]
    public void Terms_OutOfRange_Throw(double gain, double detection, double penalty) =>
        FluentActions.Invoking(() => new DeterrenceTerms((decimal)gain, (decimal)detection, (decimal)penalty)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ProbabilityDeterred_DetectionIsAnOpinion_IsItsTail()
    {
        var terms = new DeterrenceTerms(70, 0, 100);

        // q* = 0.7; the tail of Beta(8, 2) above it.
        Deterrence.ProbabilityDeterred(terms, Opinion.FromEvidence(new Evidence(7, 1), 0.5)).Should().BeApproximately(0.803996766, 1e-12);
        Deterrence.ProbabilityDeterred(terms, Opinion.Vacuous(0.5)).Should().BeApproximately(0.3, 1e-12, "every probability is equally likely");
        Deterrence.ProbabilityDeterred(terms, new Opinion(0.7, 0.3, 0, 0.5)).Should().Be(0, "equality is not deterrence");
        Deterrence.ProbabilityDeterred(terms, new Opinion(0.71, 0.29, 0, 0.5)).Should().Be(1);
        Deterrence.ProbabilityDeterred(new DeterrenceTerms(100, 0, 100), Opinion.Vacuous(0.5)).Should().Be(0);
    }

    [Fact]
    public void PenaltyMultiplier_QuarterFound_IsFourTimesTheHarm()
    {
        var damages = PenaltyMultiplier.Of(1000, 0.25m)!;

        (damages.TotalDamages, damages.Punitive, damages.PunitiveMultiplier).Should().Be((4000m, 3000m, 3m));
        PenaltyMultiplier.Of(1000, 0).Should().BeNull();
        PenaltyMultiplier.Of(1000, 1)!.Punitive.Should().Be(0);
    }

    // 50 kept, then only broken; then only kept. Recomputed from the rule E = (r + 1)/(r + s + 2).
    [Theory]
    [InlineData(1.0, 51, 157)]
    [InlineData(0.99, 34, 66)]
    [InlineData(0.98, 25, 43)]
    [InlineData(0.95, 13, 21)]
    [InlineData(0.9, 7, 13)]
    [InlineData(0.8, 4, 9)]
    public void Repair_OnAndOff_TakesAsLongAsMeasured(double forgetting, int toLose, int toRegain)
    {
        var good = Enumerable.Range(0, 50).Aggregate(Evidence.None, (evidence, _) => BetaReputation.Update(evidence, new Evidence(1, 0), forgetting));
        var lost = TrustRepair.BrokenPromisesBelow(good, 0.5, 0.5, 2, forgetting)!.Value;
        var bad = Enumerable.Range(0, lost).Aggregate(good, (evidence, _) => BetaReputation.Update(evidence, new Evidence(0, 1), forgetting));

        lost.Should().Be(toLose);
        TrustRepair.KeptPromisesTo(bad, 0.8, 0.5, 2, forgetting).Should().Be(toRegain);
    }

    [Fact]
    public void Repair_ClosedForm_IsWhatCountingGives() => Prop.ForAll(Gen.Choose(0, 50).ToArbitrary(), Gen.Choose(0, 50).ToArbitrary(), Gen.Choose(1, 95).ToArbitrary(), (r, s, level) =>
        TrustRepair.KeptPromisesTo(new Evidence(r, s), level / 100.0, 0.5, 2) is var number
        && BetaReputation.Expectation(new Evidence(r + number!.Value, s)) >= (level / 100.0) - 1e-9
        && (number == 0 || BetaReputation.Expectation(new Evidence(r + number.Value - 1, s)) < level / 100.0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Repair_OutOfReach_IsNull()
    {
        TrustRepair.KeptPromisesTo(new Evidence(5, 1), 1, 0.5, 2).Should().BeNull();
        TrustRepair.KeptPromisesTo(new Evidence(0, 9), 0.95, 0.5, 2, 0.9).Should().BeNull("forgetting sets a ceiling of 11/12");
        TrustRepair.KeptPromisesTo(new Evidence(9, 0), 0.8, 0.5, 2).Should().Be(0);
    }
}
