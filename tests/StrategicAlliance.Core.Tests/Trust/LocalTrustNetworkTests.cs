using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class LocalTrustNetworkTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_AmountThatIsNone_ThrowsAndIsNamed(double amount)
    {
        LocalTrust[] trust = [new(0, 1, 1), new(1, 0, amount)];

        FluentActions.Invoking(() => LocalTrustNetwork.Of(2, trust)).Should().Throw<ArgumentException>().WithMessage("LocalTrustIsNegative*");
        LocalTrustNetwork.Check(trust).Should().ContainSingle().Which.Should().BeOfType<LocalTrustIsNegative>().Which.Trust.Truster.Should().Be(1);
        LocalTrustNetwork.Check(trust[0]).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(-1, 0)]
    public void Of_IndexOfNobody_Throws(int truster, int trustee) =>
        FluentActions.Invoking(() => LocalTrustNetwork.Of(2, new LocalTrust(truster, trustee, 1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_NoPeers_Throws() => FluentActions.Invoking(() => LocalTrustNetwork.Of(0)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_SumBeyondNumbers_Throws() =>
        FluentActions.Invoking(() => LocalTrustNetwork.Of(3, new(0, 1, double.MaxValue), new(0, 2, double.MaxValue))).Should().Throw<ArgumentException>();

    [Fact]
    public void Of_SamePairTwice_IsAddedUp()
    {
        var network = LocalTrustNetwork.Of(3, new(0, 1, 1), new(0, 2, 6), new(0, 1, 2), new(1, 2, 0), new(2, 2, 5));

        (network.EdgeCount, network.SelfEdges, network.SilentPeers).Should().Be((2, 1, 2), "an amount of 0 says nothing");
        var trust = EigenTrust.Rank(network, [1, 0, 0]).Trust;
        (trust[2] / trust[1]).Should().BeApproximately(2, 1e-12);
    }

    [Fact]
    public void RatedNetwork_OfRatings_SplitsTrustAndDistrust()
    {
        var start = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var table = RatingTable.Of(
        [
            new("a", "b", 1, start), new("a", "b", 5, start.AddDays(1)), new("a", "b", -1, start.AddDays(2)),
            new("b", "c", -3, start.AddDays(1)), new("c", "a", 2, start.AddDays(1)), new("c", "d", 2, start.AddDays(90)),
        ]);

        var network = RatedNetwork.Of(table, new DateOnly(2020, 1, 31))!;

        network.Peers.Should().Equal("a", "b", "c");
        (network.Trust.EdgeCount, network.Distrust.EdgeCount).Should().Be((2, 1));
        var finding = EigenTrust.Rank(network.Trust, network.Distrust, network.PreTrustIn(["a"]), EigenTrustSettings.Default);
        finding.AfterDistrust![2].Should().BeNegative();
        EigenTrust.Rank(network.Trust, network.PreTrustIn(["nobody"])).Refusal.Should().BeOfType<PreTrustMissing>();
        RatedNetwork.Of(table, new DateOnly(2019, 1, 1)).Should().BeNull();
    }
}
