using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class MutualLearningTests
{
    private static readonly MutualLearningSettings March = new(0.5, 0.5);

    private static readonly Dictionary<string, MutualLearningSettings> Golden = new(StringComparer.Ordinal)
    {
        ["rest"] = new(0.1, 0.5),
        ["mixed"] = new([new(20, 0.9), new(30, 0.1)], 0.5),
        ["turmoil"] = new(0.5, 0.37) { Turnover = 0.1, Turbulence = 0.02, Periods = [5, 20] },
        ["wide"] = new([new(21, 0.3)], 0.2) { Dimensions = 64 },
        ["text"] = new(0.1, 0.5) { Variant = MarchVariant.LiteralText },
    };

    // These digits are a promise: the same on every platform and runtime, and in every later version.
    [Theory]
    [InlineData("rest", 0.9540000000000001, 0.0027458514590837434, 0.954)]
    [InlineData("mixed", 0.9106666666666666, 0.0038639055224329194, 0.9106666666666666)]
    [InlineData("turmoil", 0.5708888888888889, 0.008043596884751154, 0.44882222222222223)]
    [InlineData("wide", 0.48791666666666667, 0.00569699019057541, 0.48791666666666667)]
    [InlineData("text", 0.8355555555555555, 0.005317454374881282, 0.8355555555555555)]
    public void Simulate_OfASeed_GivesTheseDigitsForEver(string name, double code, double error, double members)
    {
        var last = MutualLearning.Simulate(Golden[name], new MutualLearningRun { Histories = 300, Seed = 42 }).Last;

        new[] { last.CodeKnowledge, last.CodeStandardError!.Value, last.MemberKnowledge }.Should().Equal(code, error, members);
    }

    [Theory]
    [InlineData("rest")]
    [InlineData("turmoil")]
    [InlineData("text")]
    public void Simulate_OnOneCoreAndOnMany_GivesTheSameDigits(string name)
    {
        var run = new MutualLearningRun { Histories = 333, Seed = 5 };

        var one = MutualLearning.Simulate(Golden[name], run with { MaxDegreeOfParallelism = 1 });
        var many = MutualLearning.Simulate(Golden[name], run with { MaxDegreeOfParallelism = 7 });

        many.Should().Be(one);
        one.Should().NotBe(MutualLearning.Simulate(Golden[name], run with { Seed = 6 }));
    }

    [Fact]
    public void Simulate_PeriodsInAnyOrder_AnswersEachWhereItWasAsked()
    {
        var run = new MutualLearningRun { Histories = 100 };

        var mixed = MutualLearning.Simulate(March with { Periods = [20, 0, 5, 20] }, run).Points;

        mixed.Select(point => point.Period).Should().Equal(20, 0, 5, 20);
        mixed[0].Should().Be(mixed[3]);
        mixed[1].CodeKnowledge.Should().Be(0, "the code believes nothing at first");
        mixed[2].Should().Be(MutualLearning.Simulate(March with { Periods = [5] }, run).Last, "what is asked besides changes nothing");
    }

    [Fact]
    public void Simulate_Periods_HaveNoRest()
    {
        var result = MutualLearning.Simulate(March with { Periods = [3] }, new MutualLearningRun { Histories = 10 });

        result.MeanPeriods.Should().BeNull();
        result.CutOff.Should().BeNull();
    }

    [Fact]
    public void Simulate_NobodyLearns_IsAtRestAtOnce()
    {
        var result = MutualLearning.Simulate(new MutualLearningSettings(0, 0), new MutualLearningRun { Histories = 50 });

        result.MeanPeriods.Should().Be(0);
        result.Last.CodeKnowledge.Should().Be(0);
        result.CutOff.Should().Be(0);
    }

    [Fact]
    public void Simulate_AtRest_MembersKnowWhatTheCodeKnowsWhereItIsComplete()
    {
        var last = MutualLearning.Simulate(March, new MutualLearningRun { Histories = 200 }).Last;

        last.MemberKnowledge.Should().BeApproximately(last.CodeKnowledge, 0.001, "all follow the code at rest");
    }

    [Fact]
    public void Simulate_OneHistory_HasNoStandardError()
    {
        var last = MutualLearning.Simulate(March, new MutualLearningRun { Histories = 1 }).Last;

        last.CodeStandardError.Should().BeNull();
        last.MemberStandardError.Should().BeNull();
    }

    [Fact]
    public void Simulate_TooFewPeriodsToRest_CountsWhatWasCutOff()
    {
        var result = MutualLearning.Simulate(new MutualLearningSettings(0.1, 0.5) { MaximumPeriods = 3 }, new MutualLearningRun { Histories = 40 });

        result.CutOff.Should().Be(40);
        result.MeanPeriods.Should().Be(3);
    }

    [Fact]
    public void Simulate_TurmoilWithoutPeriods_Throws()
    {
        FluentActions.Invoking(() => MutualLearning.Simulate(March with { Turnover = 0.1 })).Should().Throw<ArgumentException>().WithMessage("*Expected periods*");
        FluentActions.Invoking(() => MutualLearning.Simulate(March with { Turbulence = 0.1 })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Simulate_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        var progress = new Counted(_ => source.Cancel());

        FluentActions.Invoking(() => MutualLearning.Simulate(March, new MutualLearningRun { Histories = 1_000_000 }, progress, source.Token))
            .Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => MutualLearning.Simulate(March, new MutualLearningRun(), null, source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Simulate_Progress_RisesToAllHistories()
    {
        var told = new List<int>();

        MutualLearning.Simulate(March, new MutualLearningRun { Histories = 1_000 }, new Counted(told.Add), CancellationToken.None);

        told.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        told[^1].Should().Be(1_000);
    }

    private sealed class Counted(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
