using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using static StrategicAlliance.Tests.Knowledge.AccessScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class DataFlowTests
{
    [Fact]
    public void Examine_Flows_NamesThoseWithoutBasisAndTheirLeakage()
    {
        var alliance = With(
            new DataShared(Day(1), "raw", "a", "b", "training") { Id = "f-raw", Mode = SharingMode.Raw, Basis = "contract" },
            new DataShared(Day(2), "model", "a", "x", "training") { Id = "f-model", Mode = SharingMode.Model },
            new DataShared(Day(3), "figures", "b", "a", "report") { Id = "f-figures", Mode = SharingMode.Derived, Basis = " " },
            new DataShared(Day(4), "unclear", "b", "a", "report") { Id = "f-unclear", Basis = "consent" },
            new DataShared(Day(9), "later", "b", "a", "report") { Id = "f-later" });

        var finding = DataFlows.Examine(alliance.Knowledge, Day(8));

        finding.Flows.Select(flow => flow.Leakage).Should().Equal(LeakageClass.High, LeakageClass.Low, LeakageClass.Medium, null);
        finding.WithoutBasis.Select(flow => flow.Shared.Id.Value).Should().Equal("f-model", "f-figures");
        finding.WithoutBasisShare.Figure.Should().Be(0.5);
        var high = finding.HighLeakageShare.Should().BeOfType<Measurement.Measured>().Subject;
        high.Value.Should().Be(1 / 3.0);
        high.Confidence.Should().Be(0.75m);
        high.Because.Should().Equal("f-raw", "f-model", "f-figures");
    }

    [Fact]
    public void Examine_NoFlows_IsNotKnown()
    {
        var finding = DataFlows.Examine(With().Knowledge, Start);

        finding.Flows.Should().BeEmpty();
        finding.WithoutBasisShare.Should().BeOfType<Measurement.NotMeasured>();
        finding.HighLeakageShare.Should().BeOfType<Measurement.NotMeasured>();
    }

    [Fact]
    public void LeakageOf_NoSuchMode_Throws() =>
        FluentActions.Invoking(() => DataFlows.LeakageOf((SharingMode)9)).Should().Throw<ArgumentOutOfRangeException>();
}
