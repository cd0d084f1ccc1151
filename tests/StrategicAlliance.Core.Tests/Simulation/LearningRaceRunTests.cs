using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class LearningRaceRunTests
{
    private static readonly LearningRaceSettings Race = new([new("toyota", 0.5), new("gm", 0.2)]);

    [Fact]
    public void Run_ManyItems_AgreesWithTheLaw()
    {
        // K' = l (1 - K) from 0: T = ln(1 / (1 - theta)) / l; with theta 0.9 4.605 and 11.513, so the slower is exposed for 6.908.
        var result = LearningRaceRun.Run(new([new("toyota", 0.5) { Items = 10_000 }, new("gm", 0.2) { Items = 10_000 }]) { Replications = 100 });

        result.Outcomes[0].MeanTime.Should().BeApproximately(Math.Log(10) / 0.5, 0.02);
        result.Outcomes[1].MeanTime.Should().BeApproximately(Math.Log(10) / 0.2, 0.05);
        result.Outcomes[1].MeanExposure.Should().BeApproximately(6.908, 0.06);
        result.Outcomes[0].MeanExposure.Should().Be(0);
        result.Outcomes[0].Wins.Should().Be(1);
    }

    [Fact]
    public void Run_FewItems_HasTheMeanOfTheOrderStatistic()
    {
        // 3 of 3 items at hazard 1: the mean time is 1/3 + 1/2 + 1, the variance 1/9 + 1/4 + 1.
        var outcome = LearningRaceRun.Run(new([new("a", 1) { Items = 3 }]) { Threshold = 1, Replications = 20_000 }).Outcomes[0];

        outcome.MeanTime.Should().BeApproximately(11.0 / 6, 0.05);
        outcome.TimeDeviation.Should().BeApproximately(Math.Sqrt(49.0 / 36), 0.05);
        outcome.EarlyTime.Should().BeLessThan(outcome.MedianTime);
        outcome.MedianTime.Should().BeLessThan(outcome.LateTime);
    }

    [Fact]
    public void Exponential_ManyDraws_HasMeanAndVarianceOne()
    {
        var random = new SeededGenerator(9);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => LearningRaceRun.Exponential(random)).ToList();

        drawn.Average().Should().BeApproximately(1, 0.016, "five standard errors");
        drawn.Average(value => value * value).Should().BeApproximately(2, 0.08);
        drawn.Count(value => value > 1).Should().BeCloseTo((int)(100_000 / Math.E), 800);
    }

    [Fact]
    public void Run_EqualPartners_WinEquallyOftenAndSharesSumToOne()
    {
        var result = LearningRaceRun.Run(new([new("a", 0.3) { Items = 10 }, new("b", 0.3) { Items = 10 }]) { Replications = 4_000 });

        result.Outcomes[0].Wins.Should().BeApproximately(0.5, 0.04);
        result.Outcomes.Sum(one => one.Wins).Should().BeApproximately(1, 1e-9);
    }

    [Fact]
    public void Run_TooFewItemsToBeSure_TheSlowerSometimesWins()
    {
        var wins = LearningRaceRun.Run(new([new("fast", 0.5) { Items = 3 }, new("slow", 0.4) { Items = 3 }])).Outcomes[1].Wins;

        wins.Should().BeInRange(0.3, 0.5);
    }

    [Fact]
    public void Run_WhoKnowsEnough_IsDoneAtTheStartAndTiesShareTheRun()
    {
        var result = LearningRaceRun.Run(new([new("a", 1) { Items = 10, Known = 9 }, new("b", 1) { Items = 10, Known = 20 }, new("c", 1)]) { Replications = 5 });

        result.Outcomes.Select(one => one.Wins).Should().Equal(0.5, 0.5, 0);
        result.Outcomes[0].Times.Should().OnlyContain(time => time == 0);
        result.Outcomes[2].MeanExposure.Should().Be(result.Outcomes[2].MeanTime);
    }

    [Fact]
    public void Run_OnOneCoreOrTwo_GivesTheseDigits()
    {
        var one = LearningRaceRun.Run(Race with { Cores = 1, Replications = 50, Seed = 42 });

        LearningRaceRun.Run(Race with { Cores = 2, Replications = 50, Seed = 42 }).ToReplicationTable().Should().Be(one.ToReplicationTable());
        one.ToTable().ToCsv().Should().Be(
            """
            partner,meanTime,timeDeviation,earlyTime,medianTime,lateTime,wins,meanExposure
            toyota,4.524948938114814,0.4954209409912421,3.7458108314756884,4.521851185348469,5.375193722209437,1,0
            gm,11.10480610787549,1.4758760846357124,8.773725402754762,10.848659349633563,13.870259278470135,0,6.579857169760681
            """.ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        new Action(() => _ = new LearningRaceSettings([])).Should().Throw<ArgumentException>();
        new Action(() => _ = new LearningRaceSettings([new("a", 1), new("a", 2)])).Should().Throw<ArgumentException>();
        new Action(() => _ = new Racer("a", 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rate");
        new Action(() => _ = Race with { Threshold = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Threshold");
        new Action(() => _ = Race with { Threshold = double.NaN }).Should().Throw<ArgumentOutOfRangeException>();
    }
}
