using FluentAssertions;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;
using Xunit;

namespace StrategicAlliance.Tests.Partners;

public sealed class DependenceTests
{
    [Fact]
    public void MutualDependence_Uneven_LessDependentIsPowerful()
    {
        var dependence = new MutualDependence(0.35m, 0.05m);

        dependence.Mutual.Should().Be(0.4m);
        dependence.Imbalance.Should().Be(0.3m);
        dependence.Powerful.Should().Be(DependenceSide.B);
    }

    [Fact]
    public void MutualDependence_Even_NobodyIsPowerful() => new MutualDependence(0.2m, 0.20m).Powerful.Should().BeNull();

    [Fact]
    public void MutualDependence_Negative_Throws() =>
        FluentActions.Invoking(() => new MutualDependence(0, -0.1m)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Assess_TwoPartners_IsMeanOfWhatOnlyTheOtherHas()
    {
        var finding = Assess(
            Joined("gm", new Capability("marketing", 0.9m), new Capability("lean", 0.1m)),
            Joined("toyota", new Capability("marketing", 0.5m), new Capability("lean", 0.9m)));

        Figure(finding, "gm", "toyota").Should().Be(0.4);
        Figure(finding, "toyota", "gm").Should().Be(0.2);
        finding.PowerImbalance.Figure.Should().Be(0.2);
        finding.MostImbalanced!.Powerful.Should().Be((PartnerId)"toyota");
        finding.LeastDependent.Should().Be((PartnerId)"toyota");
        finding.MostImbalanced.Because.Should().Equal("f1", "f2");
    }

    [Fact]
    public void Assess_ThirdPartnerSuppliesTheSame_DependenceFalls()
    {
        var finding = Assess(
            Joined("a"),
            Joined("b", new Capability("x", 0.8m)),
            Joined("c", new Capability("x", 0.7m)));

        finding.NotStated.Should().BeEmpty();
        Figure(finding, "a", "b").Should().BeApproximately(0.8 * (1 - 0.7), 1e-12);
        Figure(finding, "a", "c").Should().BeApproximately(0.7 * (1 - 0.8), 1e-12);
        Figure(finding, "c", "b").Should().BeApproximately(0.8 - 0.7, 1e-12);
        Figure(finding, "b", "c").Should().Be(0);
    }

    [Fact]
    public void Assess_CapabilitiesNotStated_MakesItsPairsNotMeasured()
    {
        var finding = Assess(
            new PartnerJoined(new PartialDate(2020), "silent", "Silent"),
            Joined("b", new Capability("x", 0.8m)),
            Joined("c", new Capability("x", 0.2m)));

        finding.NotStated.Should().Equal("silent");
        Extent(finding, "silent", "b").Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("silent");
        Extent(finding, "b", "silent").Should().BeOfType<Measurement.NotMeasured>();
        var known = Extent(finding, "c", "b").Should().BeOfType<Measurement.Measured>().Subject;
        known.Value.Should().BeApproximately(0.6, 1e-12);
        known.Confidence.Should().BeApproximately(2m / 3, 0.0001m);
        known.Because.Should().Equal("f2", "f3");
    }

    [Fact]
    public void Assess_Alike_NobodyIsLeastDependent()
    {
        var finding = Assess(Joined("a", new Capability("x", 0.8m)), Joined("b", new Capability("y", 0.8m)));

        finding.LeastDependent.Should().BeNull();
        finding.PowerImbalance.Figure.Should().Be(0);
        finding.MostImbalanced!.Powerful.Should().BeNull();
        finding.MostImbalanced.Balance.Mutual.Should().Be(0.8m);
    }

    [Fact]
    public void Assess_NoCapabilityAtAll_IsNotMeasured()
    {
        var finding = Assess(Joined("a"), Joined("b"));

        finding.PowerImbalance.Should().BeOfType<Measurement.NotMeasured>();
        finding.LeastDependent.Should().BeNull();
    }

    [Fact]
    public void Assess_OnePartnerOrNone_IsNotMeasured()
    {
        Assess().PowerImbalance.Should().BeOfType<Measurement.NotMeasured>();
        Assess(Joined("a", new Capability("x", 1))).LeastDependent.Should().BeNull();
    }

    [Fact]
    public void Assess_PartnerThatLeft_IsNotRead()
    {
        var finding = Assess(
            Joined("a", new Capability("x", 0.8m)),
            Joined("b", new Capability("x", 0.7m)),
            Joined("c"),
            new PartnerWithdrew(new PartialDate(2021), "b"));

        Figure(finding, "c", "a").Should().BeApproximately(0.8, 1e-12);
        finding.Dependences.Should().HaveCount(2);
    }

    [Fact]
    public void Assess_CapabilityNamedTwice_CountsAtItsBetterLevel() =>
        Figure(Assess(Joined("a", new Capability("x", 0.2m), new Capability("x", 0.9m)), Joined("b")), "b", "a").Should().BeApproximately(0.9, 1e-12);

    private static PartnerJoined Joined(string id, params Capability[] capabilities) =>
        new(new PartialDate(2020), id, id) { Capabilities = capabilities.ToValueList() };

    private static DependenceFinding Assess(params AllianceFact[] facts)
    {
        ILedger<Roster> roster = new Roster();
        for (var i = 0; i < facts.Length; i++)
        {
            roster.Enter(FactId.At(i + 1), facts[i]).Should().BeNull();
        }

        roster.Close();
        return DependenceFromCapabilities.Assess((Roster)roster);
    }

    private static Measurement Extent(DependenceFinding finding, PartnerId of, PartnerId on) =>
        finding.Dependences.Single(dependence => dependence.Of == of && dependence.On == on).Extent;

    private static double? Figure(DependenceFinding finding, PartnerId of, PartnerId on) => Extent(finding, of, on).Figure;
}
