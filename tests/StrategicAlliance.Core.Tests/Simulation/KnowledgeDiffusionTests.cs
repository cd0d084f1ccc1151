using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class KnowledgeDiffusionTests
{
    private static readonly DiffusionSettings Small = new() { Agents = 60, Neighbours = 4, ExpertDraws = 6, Replications = 8, Rewiring = [0, 0.3] };

    [Fact]
    public void Run_SettingsOfTheReplicatedCase_RisesBetweenRingAndRandomNetwork()
    {
        var result = KnowledgeDiffusion.Run(new DiffusionSettings { Rewiring = [0, 0.3], Replications = 20 });

        // Means of an independent program over 60 networks: 7.768 and 8.160, standard error 0.017.
        result.Points[0].Mean.Should().BeApproximately(7.768, 0.1);
        result.Points[1].Mean.Should().BeApproximately(8.160, 0.1);
        (result.Points[1].Mean - result.Points[0].Mean).Should().BeGreaterThan(0.2);
        result.Points[1].CoefficientOfVariation.Should().BeLessThan(result.Points[0].CoefficientOfVariation!.Value);
        result.Points[0].Replications.Select(run => run.InitialMean).Should().Equal(result.Points[1].Replications.Select(run => run.InitialMean), "the same stream begins with the same levels");
    }

    [Fact]
    public void Run_OneSeed_GivesTheseDigitsForEver() =>
        KnowledgeDiffusion.Run(Small with { Replications = 2, Seed = 42 }).ToReplicationTable().ToCsv().Should().Be(
            """
            rewiring,replication,initialMean,mean,variance,coefficientOfVariation,trades
            0,1,1.4485582046934353,7.440645418797364,6.671879326962041,0.34714705273165836,1077
            0,2,1.3864702148505579,6.793800288926052,8.285123780008057,0.4236787912809929,849
            0.3,1,1.4485582046934353,7.762180784378283,7.518829871446072,0.3532574874305075,881
            0.3,2,1.3864702148505579,7.213695888672764,11.120933547693467,0.46228818414428907,849
            """.ReplaceLineEndings("\n") + "\n");

    [Fact]
    public void Run_OnOneCoreOrTwo_GivesTheSameDigits()
    {
        var one = KnowledgeDiffusion.Run(Small with { Cores = 1 });

        KnowledgeDiffusion.Run(Small with { Cores = 2 }).ToReplicationTable().ToCsv().Should().Be(one.ToReplicationTable().ToCsv());
        KnowledgeDiffusion.Run(Small).ToTable().Should().Be(one.ToTable());
        KnowledgeDiffusion.Run(Small with { Seed = 2 }).ToTable().Should().NotBe(one.ToTable());
        KnowledgeDiffusion.Run(Small with { Rewiring = [0.3] }).Points[0].Should().Be(one.Points[1], "a further probability changes no other");
    }

    [Fact]
    public void Finish_AnySettings_KnowledgeNeverFallsNorExceedsAndNoTradeIsLeft() => Prop.ForAll(
        Gen.Choose(0, 10_000).Select(seed => (ulong)seed).Zip(Gen.Choose(0, 10).Select(tenth => tenth / 10.0)).ToArbitrary(),
        drawn =>
        {
            var (seed, rewiring) = drawn;
            var settings = Small with { Agents = 20, Seed = seed, Categories = 3, Alpha = seed % 2 == 0 ? 1 : 0.3 };
            var run = new DiffusionRun(settings, rewiring, 0);
            var before = run.Levels.ToArray();

            var result = run.Finish(CancellationToken.None);

            var after = run.Levels.ToArray();
            after.Zip(before).Should().OnlyContain(pair => pair.First >= pair.Second, "who gives loses nothing");
            for (var category = 0; category < settings.Categories; category++)
            {
                Of(after, category).Max().Should().Be(Of(before, category).Max());
            }

            run.CanGoOn.Should().BeFalse();
            result.Mean.Should().BeGreaterThanOrEqualTo(result.InitialMean);

            run.Ring.First.Zip(run.Ring.Second).Any(link => Ahead(after, link.First, link.Second) && Ahead(after, link.Second, link.First)).Should().BeFalse();

            IEnumerable<double> Of(double[] levels, int category) => levels.Where((_, index) => index % settings.Categories == category);

            bool Ahead(double[] levels, int one, int other) => Enumerable.Range(0, settings.Categories)
                .Any(category => levels[(one * settings.Categories) + category] > levels[(other * settings.Categories) + category] * 1.01);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(20, 4, 0.0)]
    [InlineData(20, 4, 0.5)]
    [InlineData(20, 4, 1.0)]
    [InlineData(7, 6, 1.0)]
    [InlineData(8, 6, 1.0)]
    public void Draw_AnyRing_HasNoLoopNoDoubleLinkAndKeepsItsNumberOfLinks(int agents, int neighbours, double probability)
    {
        var ring = RewiredRing.Draw(agents, neighbours, probability, new SeededGenerator(3));
        var links = ring.First.Zip(ring.Second).ToList();

        links.Should().HaveCount(agents * neighbours / 2);
        links.Should().OnlyContain(link => link.First != link.Second);
        links.Select(link => (Math.Min(link.First, link.Second), Math.Max(link.First, link.Second))).Should().OnlyHaveUniqueItems();
        Enumerable.Range(0, agents).Sum(agent => ring.LinksOf(agent).Length).Should().Be(agents * neighbours);
        if (probability == 0)
        {
            links.Should().OnlyContain(link => Math.Min((link.Second - link.First + agents) % agents, (link.First - link.Second + agents) % agents) <= neighbours / 2);
        }
    }

    [Fact]
    public void Run_OneCategoryOrNoExperts_EndsAtOnceOrAmongTheEqual()
    {
        var alone = KnowledgeDiffusion.Run(Small with { Categories = 1 }).Points[0];
        alone.Trades.Should().Be(0, "with one category there is no double coincidence");
        alone.Mean.Should().BeApproximately(alone.Replications.Average(run => run.InitialMean), 1e-12);

        KnowledgeDiffusion.Run(Small with { ExpertDraws = 0 }).Points[0].Mean.Should().BeInRange(0.5, 1);
        KnowledgeDiffusion.Run(Small with { SimilarityTolerance = 0, Replications = 1 }).Points[0].Mean.Should().BeGreaterThan(KnowledgeDiffusion.Run(Small with { Replications = 1 }).Points[0].Mean, "who is less easily content trades longer");
        KnowledgeDiffusion.Run(Small with { Replications = 1 }).Points[0].StandardError.Should().BeNull();
    }

    [Fact]
    public void Run_Cancelled_EndsAndProgressRunsToOne()
    {
        using var cancelled = new CancellationTokenSource();
        var seen = new List<double>();
        var progress = new Told(share => seen.Add(share));

        KnowledgeDiffusion.Run(Small, progress, CancellationToken.None);
        seen.Should().HaveCount(16).And.BeInAscendingOrder().And.EndWith(1.0);

        new Action(() => KnowledgeDiffusion.Run(Small, new Told(_ => cancelled.Cancel()), cancelled.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        new Action(() => _ = Small with { Agents = 2 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Agents");
        new Action(() => _ = Small with { Neighbours = 3 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Neighbours");
        new Action(() => _ = Small with { Alpha = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Alpha");
        new Action(() => _ = Small with { Rewiring = [0.5, 1.5] }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Rewiring");
        new Action(() => _ = Small with { Rewiring = [double.NaN] }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = Small with { SimilarityTolerance = -0.1 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = Small with { Cores = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => KnowledgeDiffusion.Run(Small with { Agents = 4 })).Should().Throw<ArgumentException>().WithMessage("4 agents cannot each have 4 neighbours.*");
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
