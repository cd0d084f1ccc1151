using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Tests.Learning;

public sealed class AbsorptiveCapacityTests
{
    [Fact]
    public void Of_PublishedCase_IsRealizedOverPotential()
    {
        var capacity = AbsorptiveCapacity.Of(0.8m, 0.6m, 0.5m, 0.34m);

        capacity.Potential.Should().Be(0.7m);
        capacity.Realized.Should().Be(0.42m);
        capacity.Efficiency.Should().Be(0.6m);
        capacity.Gap.Should().Be(0.28m);
        capacity.IsInconsistent.Should().BeFalse();
    }

    [Fact]
    public void Of_RealizedAbovePotential_IsReportedNotClamped_Trap14()
    {
        var capacity = AbsorptiveCapacity.Of(0.3m, 0.3m, 0.6m, 0.6m);

        capacity.IsInconsistent.Should().BeTrue();
        capacity.Potential.Should().Be(0.3m);
        capacity.Realized.Should().Be(0.6m, "both figures are kept");
        capacity.Gap.Should().Be(-0.3m);
        capacity.Efficiency.Should().BeNull("2 is no efficiency, and neither is 1");
    }

    [Fact]
    public void Of_NoPotential_EfficiencyIsNotDefined()
    {
        AbsorptiveCapacity.Of(0, 0, 0, 0).Efficiency.Should().BeNull();
        AbsorptiveCapacity.Of(0, 0, 0, 0).IsInconsistent.Should().BeFalse();
        AbsorptiveCapacity.Of(0, 0, 0, 0.1m).IsInconsistent.Should().BeTrue();
    }

    [Fact]
    public void Of_Thirds_AreNotContradictoryByRounding()
    {
        // (1/3 + 1/3) / 2 and (2/3 + 0) / 2 are the same; their 28th digits are not.
        var capacity = AbsorptiveCapacity.Of(1m / 3, 1m / 3, 2m / 3, 0);

        capacity.IsInconsistent.Should().BeFalse();
        capacity.Efficiency.Should().Be(1);
    }

    [Fact]
    public void Of_OverOne_IsRefused_Trap14() =>
        FluentActions.Invoking(() => AbsorptiveCapacity.Of(1.2m, 0.3m, 0.6m, 0.6m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("acquisition");

    [Fact]
    public void Efficiency_Defined_IsAFraction() => Check.QuickThrowOnFailure(
        Prop.ForAll<byte, byte, byte>((acquisition, assimilation, realized) =>
        {
            var capacity = AbsorptiveCapacity.Of(acquisition / 255m, assimilation / 255m, realized / 255m, realized / 255m);

            capacity.IsInconsistent.Should().Be(2 * realized > acquisition + assimilation);
            if (capacity.Efficiency is { } efficiency)
            {
                efficiency.Should().BeInRange(0, 1);
                (efficiency * capacity.Potential).Should().BeApproximately(capacity.Realized, 1e-12m);
            }
        }));
}
