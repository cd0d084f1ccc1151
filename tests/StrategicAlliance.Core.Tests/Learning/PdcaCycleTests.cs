using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Learning;
using Xunit;

namespace StrategicAlliance.Tests.Learning;

public sealed class PdcaCycleTests
{
    [Fact]
    public void Check_NoSteps_PlanMayFollow()
    {
        var check = PdcaCycle.Check([]);

        check.ValidPrefixLength.Should().Be(0);
        check.CompletedCycles.Should().Be(0);
        check.FirstIllegal.Should().BeNull();
        check.LegalNext.Should().Equal(PdcaStep.Plan);
    }

    [Fact]
    public void Check_CheckSkippedInTheSecondCycle_NamesActAndWhatIsMissing()
    {
        // SCI-O-041.
        var check = PdcaCycle.Check(
            [PdcaStep.Plan, PdcaStep.Do, PdcaStep.Check, PdcaStep.Act, PdcaStep.Plan, PdcaStep.Do, PdcaStep.Act]);

        check.ValidPrefixLength.Should().Be(6);
        check.CompletedCycles.Should().Be(1);
        check.FirstIllegal.Should().Be(PdcaStep.Act);
        check.LegalNext.Should().Equal(PdcaStep.Check);
    }

    [Theory]
    [InlineData(PdcaStep.Do)]
    [InlineData(PdcaStep.Check)]
    [InlineData(PdcaStep.Act)]
    public void Check_BeginsWithoutPlan_NothingIsValid(PdcaStep first)
    {
        var check = PdcaCycle.Check([first, PdcaStep.Plan]);

        check.ValidPrefixLength.Should().Be(0);
        check.FirstIllegal.Should().Be(first);
        check.LegalNext.Should().Equal(PdcaStep.Plan);
    }

    [Fact]
    public void Check_AfterAct_OnlyPlanMayFollow()
    {
        var check = PdcaCycle.Check([PdcaStep.Plan, PdcaStep.Do, PdcaStep.Check, PdcaStep.Act]);

        check.CompletedCycles.Should().Be(1);
        check.FirstIllegal.Should().BeNull();
        check.LegalNext.Should().Equal(PdcaStep.Plan);
    }

    [Fact]
    public void Check_AnySequence_ItsValidPrefixIsWhollyValidAndActsAreCycles()
    {
        // Half the steps are the one that comes next, so that prefixes grow past a cycle.
        var steps = Gen.ListOf(Gen.Choose(0, 7)).Select(rolls =>
            rolls.Select((roll, at) => (PdcaStep)(roll < 4 ? roll : at % 4)).ToArray());

        Prop.ForAll(steps.ToArbitrary(), (Func<PdcaStep[], bool>)Holds).QuickCheckThrowOnFailure();

        static bool Holds(PdcaStep[] steps)
        {
            var check = PdcaCycle.Check(steps);
            var prefix = steps[..check.ValidPrefixLength];
            var again = PdcaCycle.Check(prefix);
            return again.ValidPrefixLength == prefix.Length
                && again.FirstIllegal is null
                && again.LegalNext.Equals(check.LegalNext)
                && check.CompletedCycles == prefix.Count(step => step == PdcaStep.Act)
                && again.CompletedCycles == check.CompletedCycles
                && (check.FirstIllegal is { } illegal
                    ? illegal == steps[prefix.Length] && !check.LegalNext.Contains(illegal)
                    : prefix.Length == steps.Length);
        }
    }

    [Fact]
    public void Check_NullOrNoSuchStep_Throws()
    {
        var none = () => PdcaCycle.Check(null!);
        var wrong = () => PdcaCycle.Check([PdcaStep.Plan, (PdcaStep)9]);

        none.Should().Throw<ArgumentNullException>().WithParameterName("steps");
        wrong.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("steps");
    }
}
