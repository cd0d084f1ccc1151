using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Networks;
using Xunit;

namespace StrategicAlliance.Tests.Networks;

public sealed class NetworkMeasuresTests
{
    /// <summary>The kite of Krackhardt 1990.</summary>
    private static readonly Graph Kite = Graph.FromIndexes(
        10,
        [(0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9)]);

    [Fact]
    public void Measures_KrackhardtKite_AreThePublishedOnes()
    {
        NetworkMeasures.Density(Kite).Should().BeApproximately(0.4, 1e-12);
        NetworkMeasures.DegreeCentralization(Kite).Should().BeApproximately(1.0 / 3, 1e-12);
        NetworkMeasures.Transitivity(Kite).Should().BeApproximately(0.578947, 1e-6);
        NetworkMeasures.Constraint(Kite, "7").Should().BeApproximately(0.43111, 1e-5);
        NetworkMeasures.EffectiveSize(Kite, "7").Should().BeApproximately(7.0 / 3, 1e-12);
    }

    [Fact]
    public void Constraint_KrackhardtKite_IsNetworkxNodeByNode() =>
        NetworkMeasures.Constraint(Kite).Values.Should().Equal(
            new[] { 0.5412, 0.5412, 0.66414, 0.47017, 0.66414, 0.44509, 0.44509, 0.43111, 0.5, 1.0 },
            (value, expected) => Math.Abs(value!.Value - expected) < 1e-4);

    [Fact]
    public void Measures_IsolatedNode_AreNotDefined()
    {
        var graph = Graph.FromNames(["alone"], [("a", "b")]);

        NetworkMeasures.Constraint(graph)["alone"].Should().BeNull();
        NetworkMeasures.EffectiveSize(graph)["alone"].Should().BeNull();
        NetworkMeasures.Constraint(graph)["a"].Should().Be(1);
    }

    [Fact]
    public void Transitivity_NoTriad_IsNotDefined() =>
        NetworkMeasures.Transitivity(Graph.FromIndexes(4, [(0, 1), (2, 3)])).Should().BeNull();

    [Fact]
    public void Transitivity_OpenTriad_IsZero() =>
        NetworkMeasures.Transitivity(Graph.FromIndexes(3, [(0, 1), (1, 2)])).Should().Be(0);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Density_FewerThanTwoNodes_IsNotDefined(int nodes) =>
        NetworkMeasures.Density(Graph.FromIndexes(nodes, [])).Should().BeNull();

    [Fact]
    public void DegreeCentralization_TwoNodes_IsZero() =>
        NetworkMeasures.DegreeCentralization(Graph.FromIndexes(2, [(0, 1)])).Should().Be(0);

    [Fact]
    public void Measures_AnyGraph_StayInTheirRanges() =>
        Prop.ForAll<byte[]>(ends =>
        {
            var graph = Graph.FromIndexes(12, ends.Chunk(2).Select(pair => (pair[0] % 12, pair[^1] % 12)));

            NetworkMeasures.Density(graph).Should().BeInRange(0, 1);
            NetworkMeasures.DegreeCentralization(graph).Should().BeInRange(0, 1);
            (NetworkMeasures.Transitivity(graph) ?? 0).Should().BeInRange(0, 1);
            foreach (var node in graph.Nodes)
            {
                var degree = graph.Degree(node);
                (NetworkMeasures.EffectiveSize(graph, node) ?? 0).Should().BeInRange(Math.Min(degree, 1) - 1e-9, degree);
                NetworkMeasures.Constraint(graph, node).HasValue.Should().Be(degree > 0);
            }
        }).QuickCheckThrowOnFailure();
}
