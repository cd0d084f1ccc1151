using FluentAssertions;
using StrategicAlliance.Networks;
using Xunit;

namespace StrategicAlliance.Tests.Networks;

public sealed class ShapeTestTests
{
    [Fact]
    public void Classify_HubAndSixSpokes_IsStar()
    {
        var finding = new ShapeTest().Classify(Graph.FromIndexes(7, Enumerable.Range(1, 6).Select(spoke => (0, spoke))));

        finding.Shape.Should().Be(NetworkShape.Star);
        finding.DegreeCentralization.Should().Be(1);
        finding.Density.Should().BeApproximately(0.285714, 1e-6);
        finding.IsTree.Should().BeTrue();
        finding.Radius.Should().Be(1);
    }

    [Fact]
    public void Classify_EveryoneLinked_IsMesh() =>
        Shape(5, (0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)).Should().Be(NetworkShape.Mesh);

    [Fact]
    public void Classify_TwoNodes_HasNoHub() => Shape(2, (0, 1)).Should().Be(NetworkShape.Mesh);

    [Fact]
    public void Classify_ThreeNodesInLine_IsStar() => Shape(3, (0, 1), (1, 2)).Should().Be(NetworkShape.Star);

    [Fact]
    public void Classify_TwoLayers_IsUmbrella() =>
        Shape(7, (0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)).Should().Be(NetworkShape.Umbrella);

    [Fact]
    public void Classify_FewLinksInARing_IsMixed() =>
        Shape(6, (0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)).Should().Be(NetworkShape.Mixed);

    [Fact]
    public void Classify_NotConnected_IsMixed() => Shape(4, (0, 1), (2, 3)).Should().Be(NetworkShape.Mixed);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Classify_FewerThanTwoNodes_HasNoShape(int nodes) => Shape(nodes).Should().BeNull();

    [Fact]
    public void Classify_LowerDensityAskedFor_RingIsMesh() =>
        new ShapeTest(new ShapeSettings { MeshDensity = 0.4 })
            .Classify(Graph.FromIndexes(6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)]))
            .Shape.Should().Be(NetworkShape.Mesh);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Settings_NoFraction_ThrowsAndNamesTheSetting(double value)
    {
        FluentActions.Invoking(() => new ShapeSettings { MeshDensity = value })
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("MeshDensity");
        FluentActions.Invoking(() => new ShapeSettings { MeshCentralization = value })
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("MeshCentralization");
    }

    private static NetworkShape? Shape(int nodes, params (int A, int B)[] edges) =>
        new ShapeTest().Classify(Graph.FromIndexes(nodes, edges)).Shape;
}
