using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class EigenTrustTests
{
    private static readonly EigenTrustSettings Exact = new() { Tolerance = 1e-13, MaxSteps = 100_000 };

    [Fact]
    public void Rank_PublishedExample_GivesThePublishedDigits()
    {
        // go-eigentrust README, alpha 0.5.
        var network = LocalTrustNetwork.Of(3, new(0, 1, 100), new(0, 2, 75), new(2, 1, 100));

        var finding = EigenTrust.Rank(network, [50, 0, 100], Exact with { Alpha = 0.5 });

        finding.HasConverged.Should().BeTrue();
        finding.Trust[0].Should().BeApproximately(0.21705426356589144, 1e-12);
        finding.Trust[1].Should().BeApproximately(0.30232558139534876, 1e-12);
        finding.Trust[2].Should().BeApproximately(0.4806201550387596, 1e-12);
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.2)]
    [InlineData(0.9)]
    [InlineData(1)]
    public void Rank_TwoWhoTrustEachOther_HaveTheClosedForm(double alpha)
    {
        // t_A = 1/(2 - α) with pre-trust in A.
        var finding = EigenTrust.Rank(LocalTrustNetwork.Of(2, new(0, 1, 3), new(1, 0, 7)), [5, 0], Exact with { Alpha = alpha });

        finding.Trust[0].Should().BeApproximately(1 / (2 - alpha), 1e-12);
        finding.ErrorBound.Should().BeLessThan(1e-12);
    }

    [Fact]
    public void Rank_CollectiveThatNobodyTrusts_GetsExactlyNothing()
    {
        var network = LocalTrustNetwork.Of(5, new(0, 1, 1), new(1, 0, 1), new(2, 3, 9), new(3, 4, 9), new(4, 2, 9), new(2, 0, 1));

        EigenTrust.Rank(network, [1, 1, 0, 0, 0]).Trust.Skip(2).Should().OnlyContain(share => share == 0);
    }

    [Fact]
    public void Rank_PeerThatTrustsNobody_TrustsThePreTrusted()
    {
        // Without that rule half of the trust would be lost in every step.
        var network = LocalTrustNetwork.Of(2, new LocalTrust(0, 1, 1));

        var finding = EigenTrust.Rank(network, [1, 0], Exact with { Alpha = 0 });

        network.SilentPeers.Should().Be(1);
        finding.Refusal.Should().BeOfType<TrustNeverSettles>("0 trusts 1, and 1 trusts the pre-trusted, which is 0: trust swings for ever");
        EigenTrust.Rank(network, [1, 0], Exact).Trust.Sum().Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void Rank_AlphaZeroInPeriodicNetwork_SaysThatItDidNotSettle()
    {
        var finding = EigenTrust.Rank(LocalTrustNetwork.Of(2, new(0, 1, 1), new(1, 0, 1)), [1, 0], new EigenTrustSettings { Alpha = 0, MaxSteps = 77 });

        finding.HasConverged.Should().BeFalse();
        finding.ErrorBound.Should().BeNull();
        var refusal = finding.Refusal.Should().BeOfType<TrustNeverSettles>().Subject;
        (refusal.Steps, refusal.Residual, refusal.Alpha).Should().Be((77, 2.0, 0.0));
        refusal.Remedy.Should().Contain("periodic");
    }

    [Fact]
    public void Rank_TooFewSteps_SaysThatItDidNotConverge()
    {
        var finding = EigenTrust.Rank(Random(7, 200, 1000), PreTrust(200), new EigenTrustSettings { MaxSteps = 3 });

        finding.Refusal.Should().BeOfType<TrustNeverSettles>().Which.Remedy.Should().Contain("more steps");
        finding.Trust.Sum().Should().BeApproximately(1, 1e-12, "where it stopped is told");
    }

    [Fact]
    public void Rank_WithoutPreTrust_IsRefused()
    {
        var network = LocalTrustNetwork.Of(2, new LocalTrust(0, 1, 1));

        EigenTrust.Rank(network, []).Refusal.Should().BeOfType<PreTrustMissing>();
        EigenTrust.Rank(network, [0, 0]).Refusal.Should().BeOfType<PreTrustMissing>();
        EigenTrust.Rank(network, [0, 0]).Trust.Should().BeEmpty();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Rank_PreTrustOutsideItsRange_Throws(double amount) =>
        FluentActions.Invoking(() => EigenTrust.Rank(LocalTrustNetwork.Of(2), [1, amount])).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("preTrust");

    [Fact]
    public void Rank_PreTrustOfOtherLength_Throws() =>
        FluentActions.Invoking(() => EigenTrust.Rank(LocalTrustNetwork.Of(2), [1, 1, 1])).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("preTrust");

    [Fact]
    public void Rank_HugePreTrust_DoesNotOverflow() =>
        EigenTrust.Rank(LocalTrustNetwork.Of(2), [double.MaxValue, double.MaxValue]).Trust.Should().Equal(0.5, 0.5);

    [Fact]
    public void Rank_OneCoreAndMore_GiveTheSameBits()
    {
        // Above the size from which work is shared out.
        var network = Random(11, 20_000, 120_000);
        var one = EigenTrust.Rank(network, PreTrust(20_000), new EigenTrustSettings { MaxDegreeOfParallelism = 1 });
        foreach (var cores in new int?[] { 2, 3, null })
        {
            var many = EigenTrust.Rank(network, PreTrust(20_000), new EigenTrustSettings { MaxDegreeOfParallelism = cores });
            many.Trust.Should().Equal(one.Trust);
            (many.Steps, many.Residual).Should().Be((one.Steps, one.Residual));
        }
    }

    [Fact]
    public void Rank_AnyNetwork_SumsToOneAndIsNotNegative() => OnAny((network, _, size) =>
    {
        var finding = EigenTrust.Rank(network, PreTrust(size));
        finding.HasConverged.Should().BeTrue();
        finding.Trust.Sum().Should().BeApproximately(1, 1e-12);
        finding.Trust.Should().OnlyContain(share => share >= 0);
        finding.ErrorBound.Should().BeLessThanOrEqualTo(1e-9);
    });

    [Fact]
    public void Rank_AnyNetwork_SolvesItsEquation() => OnAny((_, edges, size) =>
    {
        // t = (1 - α) Cᵀ t + α p, with C made here from scratch.
        var trust = EigenTrust.Rank(LocalTrustNetwork.Of(size, edges), PreTrust(size), Exact).Trust;
        var pre = PreTrust(size).Select(amount => amount / PreTrust(size).Sum()).ToArray();
        var rows = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => edges.Where(edge => edge.Truster == i && edge.Trustee == j && i != j).Sum(edge => edge.Amount)).ToArray()).ToArray();
        for (var j = 0; j < size; j++)
        {
            var flow = Enumerable.Range(0, size).Sum(i => trust[i] * (rows[i].Sum() > 0 ? rows[i][j] / rows[i].Sum() : pre[j]));
            trust[j].Should().BeApproximately((0.9 * flow) + (0.1 * pre[j]), 1e-12);
        }
    });

    [Fact]
    public void Rank_OrderOfEdges_DoesNotMatter() => OnAny((network, edges, size) =>
    {
        var shuffled = edges.ToArray();
        new SeededGenerator(3).Shuffle(shuffled.AsSpan());
        EigenTrust.Rank(LocalTrustNetwork.Of(size, shuffled), PreTrust(size)).Trust.Should().Equal(EigenTrust.Rank(network, PreTrust(size)).Trust);
    });

    [Fact]
    public void Rank_SelfEdges_DoNotMatter() => OnAny((network, edges, size) =>
    {
        LocalTrust[] vain = [.. edges, .. Enumerable.Range(0, size).Select(i => new LocalTrust(i, i, 1e6))];
        var with = LocalTrustNetwork.Of(size, vain);
        with.SelfEdges.Should().Be(size + network.SelfEdges);
        with.EdgeCount.Should().Be(network.EdgeCount);
        EigenTrust.Rank(with, PreTrust(size)).Trust.Should().Equal(EigenTrust.Rank(network, PreTrust(size)).Trust);
    });

    [Fact]
    public void Rank_Relabelled_GivesTheSameShares() => OnAny((network, edges, size) =>
    {
        var names = Enumerable.Range(0, size).ToArray();
        new SeededGenerator(5).Shuffle(names.AsSpan());
        var renamed = LocalTrustNetwork.Of(size, edges.Select(edge => new LocalTrust(names[edge.Truster], names[edge.Trustee], edge.Amount)).ToArray());
        var pre = new double[size];
        for (var i = 0; i < size; i++)
        {
            pre[names[i]] = PreTrust(size)[i];
        }

        var (before, after) = (EigenTrust.Rank(network, PreTrust(size), Exact).Trust, EigenTrust.Rank(renamed, pre, Exact).Trust);
        for (var i = 0; i < size; i++)
        {
            after[names[i]].Should().BeApproximately(before[i], 1e-12);
        }
    });

    [Fact]
    public void Rank_UnitOfTrust_DoesNotMatter() => OnAny((network, edges, size) =>
    {
        // Powers of two change no digit.
        var scaled = edges.Select(edge => new LocalTrust(edge.Truster, edge.Trustee, edge.Amount * 1024)).ToArray();
        EigenTrust.Rank(LocalTrustNetwork.Of(size, scaled), PreTrust(size)).Trust.Should().Equal(EigenTrust.Rank(network, PreTrust(size)).Trust);
    });

    [Fact]
    public void Discount_PublishedTest_TakesOffOnce()
    {
        // The test of go-eigentrust: 1 distrusts and has no trust, so that it does not matter.
        var distrust = LocalTrustNetwork.Of(5, new(1, 2, 0.5), new(1, 3, 0.5), new(2, 0, 0.25), new(2, 4, 0.75), new(3, 2, 0.5), new(3, 4, 0.5));

        EigenTrust.Discount([0.25, 0, 0.5, 0.25, 0], distrust).Should().Equal(0.125, 0, 0.375, 0.25, -0.5);
    }

    [Fact]
    public void Rank_WithDistrust_GivesBoth()
    {
        var network = LocalTrustNetwork.Of(3, new(0, 1, 1), new(1, 0, 1), new(2, 0, 1));
        var distrust = LocalTrustNetwork.Of(3, new LocalTrust(0, 2, 4));

        var finding = EigenTrust.Rank(network, distrust, [1, 1, 0], Exact);

        finding.Trust[2].Should().Be(0);
        finding.AfterDistrust![2].Should().BeApproximately(-finding.Trust[0], 1e-15, "who is distrusted stands below who is unknown");
        finding.AfterDistrust[1].Should().Be(finding.Trust[1]);
        EigenTrust.Rank(network, distrust, [0, 0, 0], Exact).AfterDistrust.Should().BeNull();
    }

    [Fact]
    public void Discount_OtherLength_Throws() =>
        FluentActions.Invoking(() => EigenTrust.Discount([1], LocalTrustNetwork.Of(2))).Should().Throw<ArgumentException>();

    private static void OnAny(Action<LocalTrustNetwork, LocalTrust[], int> check) => Prop.ForAll<byte[]>(bytes =>
    {
        const int size = 9;
        var edges = bytes.Chunk(3).Select(three => new LocalTrust(three[0] % size, three[^1] % size, three[three.Length / 2] / 7.0)).ToArray();
        check(LocalTrustNetwork.Of(size, edges), edges, size);
    }).QuickCheckThrowOnFailure();

    private static double[] PreTrust(int size) => [.. Enumerable.Range(0, size).Select(i => i < 3 ? 1.0 + i : 0)];

    private static LocalTrustNetwork Random(ulong seed, int peers, int edges)
    {
        var random = new SeededGenerator(seed);
        return LocalTrustNetwork.Of(peers, Enumerable.Range(0, edges).Select(_ => new LocalTrust(random.NextBelow(peers), random.NextBelow(peers), random.NextDouble())).ToArray());
    }
}
