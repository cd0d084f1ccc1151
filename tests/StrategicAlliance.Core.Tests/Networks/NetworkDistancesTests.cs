using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Networks;
using Xunit;

namespace StrategicAlliance.Tests.Networks;

public sealed class NetworkDistancesTests
{
    [Fact]
    public void Radius_Path_IsHalfItsLength()
    {
        NetworkDistances.Radius(Graph.FromIndexes(5, [(0, 1), (1, 2), (2, 3), (3, 4)])).Should().Be(2);
        NetworkDistances.Radius(Graph.FromIndexes(4, [(0, 1), (1, 2), (2, 3)])).Should().Be(2);
    }

    [Fact]
    public void Radius_Ring_IsThatOfEveryNode()
    {
        var ring = Graph.FromIndexes(6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)]);

        NetworkDistances.Radius(ring).Should().Be(3);
        NetworkDistances.Eccentricity(ring, "4").Should().Be(3);
        NetworkDistances.IsTree(ring).Should().BeFalse();
    }

    [Fact]
    public void Distances_NotConnected_AreNotDefined()
    {
        // As many links as a tree has, and no tree.
        var graph = Graph.FromIndexes(4, [(0, 1), (1, 2), (2, 0)]);

        NetworkDistances.IsConnected(graph).Should().BeFalse();
        NetworkDistances.IsTree(graph).Should().BeFalse();
        NetworkDistances.Radius(graph).Should().BeNull();
        NetworkDistances.Eccentricity(graph, "0").Should().BeNull();
    }

    [Fact]
    public void IsTree_SingleNodeAndNone_OnlyTheSingleOne()
    {
        NetworkDistances.IsTree(Graph.FromIndexes(1, [])).Should().BeTrue();
        NetworkDistances.Radius(Graph.FromIndexes(1, [])).Should().Be(0);
        NetworkDistances.IsTree(Graph.FromIndexes(0, [])).Should().BeFalse();
        NetworkDistances.Radius(Graph.FromIndexes(0, [])).Should().BeNull();
    }

    [Fact]
    public void Radius_AnyTree_IsItsSmallestEccentricity() =>
        Prop.ForAll<byte[]>(parents =>
        {
            var tree = Graph.FromIndexes(parents.Length + 1, parents.Select((parent, i) => (i + 1, parent % (i + 1))));

            NetworkDistances.IsTree(tree).Should().BeTrue();
            NetworkDistances.Radius(tree).Should().Be(tree.Nodes.Min(node => NetworkDistances.Eccentricity(tree, node)));
        }).QuickCheckThrowOnFailure();
}
