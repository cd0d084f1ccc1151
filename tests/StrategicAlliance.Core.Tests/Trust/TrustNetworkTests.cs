using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class TrustNetworkTests
{
    private static readonly Opinion Good = new(0.9, 0, 0.1, 0.5);
    private static readonly Opinion Fair = new(0.6, 0.2, 0.2, 0.5);

    [Fact]
    public void Derive_Diamond_DiscountsAndFuses()
    {
        var finding = Derive(("A", "B", Good), ("B", "X", new(0.8, 0.1, 0.1, 0.5)), ("A", "C", Fair), ("C", "X", new(0.3, 0.5, 0.2, 0.5)));

        finding.Paths.Select(path => string.Concat(path.Nodes)).Should().Equal("ABX", "ACX");
        OpinionTests.Close(finding.Paths[0].Opinion, 0.72, 0.09, 0.19);
        OpinionTests.Close(finding.Derived!.Value, 0.668520942408377, 0.16982984293193717, 0.16164921465968587);
    }

    [Fact]
    public void AlongChain_ProjectedProbability_IsTheProductOfProbabilities() =>
        OpinionTests.Close(TrustNetwork.AlongChain([Good, Good, Good], new(0.7, 0.1, 0.2, 0.5), Discounting.ProjectedProbability), 0.6001625, 0.0857375, 0.3141);

    [Fact]
    public void Derive_CommonLastEdge_IsNotCountedTwice()
    {
        // A asks B and C, both know D only, and D knows X: two opinions of D, one of X.
        var finding = Derive(("A", "B", Good), ("A", "C", Good), ("B", "D", Fair), ("C", "D", Fair), ("D", "X", Good));

        var ofD = OpinionFusion.Cumulative(TrustDiscounting.UncertaintyFavouring(Good, Fair), TrustDiscounting.UncertaintyFavouring(Good, Fair));
        finding.Derived.Should().Be(TrustDiscounting.UncertaintyFavouring(ofD, Good));
        finding.Derived!.Value.Uncertainty.Should().BeGreaterThan(Good.Uncertainty, "an opinion at second hand is less certain than at first");
    }

    [Fact]
    public void Derive_CommonFirstEdge_IsNotCountedTwice()
    {
        var finding = Derive(("A", "B", Fair), ("B", "C", Good), ("B", "D", Good), ("C", "X", Good), ("D", "X", Good));

        var said = OpinionFusion.Cumulative(TrustDiscounting.UncertaintyFavouring(Good, Good), TrustDiscounting.UncertaintyFavouring(Good, Good));
        finding.Derived.Should().Be(TrustDiscounting.UncertaintyFavouring(Fair, said));
    }

    [Fact]
    public void Derive_ParallelEdgesOfEqualOpinions_AreTwoSources() =>
        Derive(("A", "X", Fair), ("A", "X", Fair)).Derived.Should().Be(OpinionFusion.Cumulative(Fair, Fair));

    [Fact]
    public void Derive_Bridge_IsNotSeriesParallel()
    {
        var finding = Derive(("A", "B", Good), ("A", "C", Good), ("B", "C", Good), ("B", "X", Good), ("C", "X", Good));

        finding.Derived.Should().BeNull();
        finding.Explanation.Should().Contain("series-parallel");
        finding.Paths.Should().HaveCount(3);
    }

    [Fact]
    public void Derive_NoWay_SaysSo() => Derive(("A", "B", Good), ("C", "X", Good)).Explanation.Should().Contain("No way");

    [Fact]
    public void Derive_DeadEnds_AreLeftOut() =>
        Derive(("A", "X", Good), ("A", "B", Fair), ("C", "X", Fair), ("X", "A", Fair)).Derived.Should().Be(Good);

    [Fact]
    public void Edge_Wrong_Throws()
    {
        FluentActions.Invoking(() => new TrustEdge("A", "A", Good)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TrustEdge(" ", "A", Good)).Should().Throw<ArgumentException>();
    }

    private static TrustNetworkFinding Derive(params (string From, string Toward, Opinion Opinion)[] edges) =>
        TrustNetwork.Derive([.. edges.Select(edge => new TrustEdge(edge.From, edge.Toward, edge.Opinion))], "A", "X", Discounting.UncertaintyFavouring, Fusion.Cumulative);
}
