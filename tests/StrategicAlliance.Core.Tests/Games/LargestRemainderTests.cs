using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class LargestRemainderTests
{
    private static readonly Players Three = Players.Of("A", "B", "C").OrThrow();

    [Fact]
    public void Of_EqualWeights_GivesTheRestInTheOrderOfTies()
    {
        Amounts(LargestRemainder.Of(Three, 1, [1, 1, 1], 0.01m)).Should().Equal(0.34m, 0.33m, 0.33m);
        Amounts(LargestRemainder.Of(Three, 1, [1, 1, 1], 0.01m, ["C", "A", "B"])).Should().Equal(0.33m, 0.33m, 0.34m);
        Amounts(LargestRemainder.Of(Three, -1, [1, 1, 1], 0.01m)).Should().Equal(-0.34m, -0.33m, -0.33m);
        Amounts(LargestRemainder.Of(Three, 0.35m, [1, 1, 0], 0.05m)).Should().Equal(0.20m, 0.15m, 0);
    }

    [Fact]
    public void Of_WrongData_RefusesEachByName()
    {
        Refused(1, [1, -1, 1], 0.01m).Should().BeOfType<WeightNegative>();
        Refused(1, [0, 0, 0], 0.01m).Should().BeOfType<WeightsAllZero>();
        Refused(1, [1, 1, 1], 0).Should().BeOfType<StepNotPositive>();
        Refused(1.005m, [1, 1, 1], 0.01m).Should().BeOfType<TotalNotInSteps>();
        Refused(1e15m, [1, 1, 1], 1e-15m).Should().BeOfType<TotalNotInSteps>();
    }

    [Fact]
    public void Of_WrongLists_Throws()
    {
        FluentActions.Invoking(() => LargestRemainder.Of(Three, 1, [1, 1], 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LargestRemainder.Of(Three, 1, [1, 1, 1], 1, ["A", "A", "B"])).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<decimal> Amounts(Outcome<ValueList<SplitPart>> outcome) => outcome.OrThrow().Select(part => part.Amount);

    private static Refusal Refused(decimal total, decimal[] weights, decimal step) =>
        LargestRemainder.Of(Three, total, weights, step).Match(_ => throw new InvalidOperationException("It was answered."), refusal => refusal);
}
