using FluentAssertions;
using StrategicAlliance.Networks;
using Xunit;

namespace StrategicAlliance.Tests.Networks;

public sealed class GraphTests
{
    [Fact]
    public void FromIndexes_LinkRepeatedAndTurned_IsOneLink()
    {
        var graph = Graph.FromIndexes(3, [(0, 1), (1, 0), (0, 1)]);

        graph.EdgeCount.Should().Be(1);
        graph.Degree("0").Should().Be(1);
        graph.Degree("2").Should().Be(0);
    }

    [Fact]
    public void FromIndexes_LinkToItself_IsIgnored() =>
        Graph.FromIndexes(2, [(0, 0), (0, 1)]).EdgeCount.Should().Be(1);

    [Fact]
    public void FromIndexes_TwelveNodes_KeepsOrderOfIndexes() =>
        Graph.FromIndexes(12, []).Nodes.Skip(9).Should().Equal("9", "10", "11");

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void FromIndexes_IndexOfNoNode_Throws(int index) =>
        FluentActions.Invoking(() => Graph.FromIndexes(3, [(0, index)])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void FromIndexes_NegativeCount_Throws() =>
        FluentActions.Invoking(() => Graph.FromIndexes(-1, [])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void FromNames_NodesAndEdges_AreOrderedOrdinally()
    {
        var graph = Graph.FromNames(["isolated"], [("toyota", "gm"), ("gm", "Nummi")]);

        graph.Nodes.Should().Equal("Nummi", "gm", "isolated", "toyota");
        graph.Neighbours("gm").Should().Equal("Nummi", "toyota");
        graph.Neighbours("isolated").Should().BeEmpty();
        graph.Holds("GM").Should().BeFalse();
    }

    [Fact]
    public void FromNames_BlankName_Throws() =>
        FluentActions.Invoking(() => Graph.FromNames([("gm", " ")])).Should().Throw<ArgumentException>();

    [Fact]
    public void Degree_UnknownNode_Throws() =>
        FluentActions.Invoking(() => Graph.FromNames([("a", "b")]).Degree("c")).Should().Throw<ArgumentException>().WithMessage("*'c'*");
}
