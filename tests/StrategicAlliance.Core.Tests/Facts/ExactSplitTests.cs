using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

public sealed class ExactSplitTests
{
    public static TheoryData<string, decimal, int, decimal[], decimal[]> Golden => new()
    {
        { "spliit-app/spliit#374: 1.00 by 3", 1.00m, 2, [1, 1, 1], [0.34m, 0.33m, 0.33m] },
        { "five shares of 0.05 by 9 went negative elsewhere", 0.05m, 2, [1, 1, 1, 1, 1, 1, 1, 1, 1], [0.01m, 0.01m, 0.01m, 0.01m, 0.01m, 0, 0, 0, 0] },
        { "100 JPY by 7", 100m, 0, [1, 1, 1, 1, 1, 1, 1], [15, 15, 14, 14, 14, 14, 14] },
        { "1.000 KWD by 7", 1.000m, 3, [1, 1, 1, 1, 1, 1, 1], [0.143m, 0.143m, 0.143m, 0.143m, 0.143m, 0.143m, 0.142m] },
        { "a refund: -10.00 by 3", -10.00m, 2, [1, 1, 1], [-3.34m, -3.33m, -3.33m] },
        { "moneyphp/money#492: 99.99 at 75/25, not 75.00/24.99", 99.99m, 2, [75, 25], [74.99m, 25.00m] },
        { "moneyphp documentation: 0.05 at 70/30, a tie", 0.05m, 2, [70, 30], [0.04m, 0.01m] },
        { "the same the other way round: the tie goes to the first", 0.05m, 2, [30, 70], [0.02m, 0.03m] },
        { "varunsrin/rusty_money#103", 613, 0, [98, 92, 98, 123, 102, 92], [99, 93, 99, 125, 104, 93] },
        {
            "Hamilton's bill of 1791, Balinski & Young (1982), table 3.1", 120, 0,
            [630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446, 55540],
            [21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2]
        },
        { "weights with decimals", 100m, 2, [0.5m, 0.25m, 0.2500m], [50, 25, 25] },
        { "nothing to divide", 0m, 2, [1, 2], [0, 0] },
        { "a zero weight gets no cent", 0.01m, 2, [0, 0, 1e-20m], [0, 0, 0.01m] },
    };

    [Theory]
    [MemberData(nameof(Golden))]
    public void Of_GoldenCases_AreAsPublished(string source, decimal total, int decimals, decimal[] weights, decimal[] expected)
    {
        ExactSplit.Of(total, weights, decimals).Select(part => part.Amount).Should().Equal(expected, source);

        var parts = new decimal[weights.Length];
        ExactSplit.Into(parts, weights, total, decimals, RemainderRule.LargestRemainder);
        parts.Should().Equal(expected, source);
    }

    [Fact]
    public void Of_Parts_SayWhichRuleGaveThem()
    {
        Reasons(ExactSplit.Of(1.00m, [1, 1, 1], 2)).Should().Equal(SplitReason.TieOrder, SplitReason.RoundedDown, SplitReason.RoundedDown);
        Reasons(ExactSplit.Of(99.99m, [75, 25], 2)).Should().Equal(SplitReason.RoundedDown, SplitReason.LargestRemainder);
        Reasons(ExactSplit.Of(100m, [1, 0, 1], 2)).Should().Equal(SplitReason.Whole, SplitReason.Whole, SplitReason.Whole);
        Reasons(ExactSplit.Of(1.00m, [2, 1, 3], 2, RemainderRule.LargestShare)).Should().Equal(SplitReason.RoundedDown, SplitReason.RoundedDown, SplitReason.LargestShare);
        Reasons(ExactSplit.Of(1.00m, [1, 1, 1], 2, RemainderRule.LargestShare)).Should().Equal(SplitReason.TieOrder, SplitReason.RoundedDown, SplitReason.RoundedDown);
        Reasons(ExactSplit.Of(1.00m, [1, 1, 1], 2, RemainderRule.To(2))).Should().Equal(SplitReason.RoundedDown, SplitReason.RoundedDown, SplitReason.NamedRecipient);

        var first = ExactSplit.Of(-10.00m, [1, 1, 1], 2)[0];
        first.FromRemainder.Should().Be(-0.01m);
        first.Quota.Should().Be(-3.33333333333333m);
    }

    [Fact]
    public void Of_NamedRecipient_GetsAllThatIsLeft()
    {
        Amounts(ExactSplit.Of(0.05m, [1, 1, 1], 2, RemainderRule.To(1))).Should().Equal(0.01m, 0.03m, 0.01m);
        Amounts(ExactSplit.Of(0.05m, [1, 0, 1], 2, RemainderRule.To(1))).Should().Equal([0.03m, 0, 0.02m], "a zero weight gets nothing, even when named");
        Amounts(ExactSplit.Of(-0.05m, [1, 1, 1], 2, RemainderRule.To(1))).Should().Equal(-0.01m, -0.03m, -0.01m);
    }

    [Fact]
    public void Of_TieOrder_DecidesTiesAndNothingElse()
    {
        Amounts(ExactSplit.Of(1.00m, [1, 1, 1], 2, RemainderRule.LargestRemainder, [2, 0, 1])).Should().Equal(0.33m, 0.33m, 0.34m);
        Amounts(ExactSplit.Of(99.99m, [75, 25], 2, RemainderRule.LargestRemainder, [1, 0])).Should().Equal(74.99m, 25.00m);
        Amounts(ExactSplit.Of(0.05m, [1, 1, 1], 2, RemainderRule.To(1), [2, 1, 0])).Should().Equal(0.01m, 0.03m, 0.01m);
        FluentActions.Invoking(() => ExactSplit.Of(1, [1, 1], 2, default, [0, 0])).Should().Throw<ArgumentException>().WithParameterName("tieOrder");
    }

    [Fact]
    public void InSteps_CashOfFiveCents_IsPaidInWholeCoins()
    {
        Amounts(ExactSplit.InSteps(1.00m, [1, 1, 1], 0.05m)).Should().Equal(0.35m, 0.35m, 0.30m);
        Amounts(ExactSplit.InSteps(-1m, [1, 2], 0.25m, RemainderRule.LargestShare)).Should().Equal(-0.25m, -0.75m);
        FluentActions.Invoking(() => ExactSplit.InSteps(1.02m, [1, 1], 0.05m)).Should().Throw<ArgumentException>().WithMessage("1.02 is no multiple of 0.05; round it first.*");
        FluentActions.Invoking(() => ExactSplit.InSteps(1, [1], 0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_NumbersOfEverySize_AreComparedExactly()
    {
        // A third as a decimal is a little less than a third: a binary or a rounded quota would see a tie.
        var third = 1m / 3;
        Amounts(ExactSplit.Of(0.01m, [third, third + 1e-28m, third], 2)).Should().Equal(0, 0.01m, 0);
        Amounts(ExactSplit.Of(decimal.MaxValue, [decimal.MaxValue, decimal.MaxValue], 0)).Should().Equal(39614081257132168796771975168m, 39614081257132168796771975167m);
        Amounts(ExactSplit.Of(0.0000000000000000000000000007m, [1, 1], 28)).Should().Equal(4e-28m, 3e-28m);
        FluentActions.Invoking(() => ExactSplit.Of(decimal.MaxValue, [1, 1], 2)).Should().Throw<ArgumentException>().WithMessage("*more digits*");

        var parts = new long[3];
        ExactSplit.Into(parts, [long.MaxValue, long.MaxValue, 1L], long.MinValue, default);
        parts.Should().Equal(-4611686018427387904, -4611686018427387904, 0);
        ExactSplit.Into(parts, [third, third + 1e-28m, third], 1, default);
        parts.Should().Equal(0, 1, 0);
    }

    [Fact]
    public void Of_ManyParts_AreTheSameAsFew()
    {
        var weights = Enumerable.Range(0, 1000).Select(i => (decimal)((i * 7919) % 101)).ToArray();
        var parts = new decimal[weights.Length];

        ExactSplit.Into(parts, weights, 12345.67m, 2, default);

        parts.Sum().Should().Be(12345.67m);
        parts.Should().Equal(Amounts(ExactSplit.Of(12345.67m, weights, 2)));
        var sum = weights.Sum();
        parts.Zip(weights).Should().OnlyContain(pair => Math.Abs(pair.First - (12345.67m * pair.Second / sum)) < 0.01m);
    }

    [Fact]
    public void Of_WrongArguments_Throw()
    {
        FluentActions.Invoking(() => ExactSplit.Of(1, [0, 0], 2)).Should().Throw<ArgumentException>().WithMessage("All weights are zero*");
        FluentActions.Invoking(() => ExactSplit.Of(1, [], 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Of(1, [1, -1], 2)).Should().Throw<ArgumentException>().WithParameterName("weights");
        FluentActions.Invoking(() => ExactSplit.Of(1.001m, [1, 1], 2)).Should().Throw<ArgumentException>().WithParameterName("total");
        FluentActions.Invoking(() => ExactSplit.Of(1, [1, 1], 29)).Should().Throw<ArgumentException>().WithParameterName("decimals");
        FluentActions.Invoking(() => ExactSplit.Of(1, [1, 1], -1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Of(1, [1, 1], 2, RemainderRule.To(2))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Of(1, null!, 2)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RemainderRule.To(-1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Into(new decimal[1], [1, 1], 1m, 2, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Into(new decimal[2], [1, -1], 1m, 2, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Into(new decimal[2], [0, 0], 1m, 2, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Into(new decimal[2], [1, 1], 1.001m, 2, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Into(new long[2], [1L, -1L], 1, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Into(new long[2], [0L, 0L], 1, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExactSplit.Into(new long[2], [1L, 1L], 1, RemainderRule.To(2))).Should().Throw<ArgumentException>();
        var same = new long[] { 1, 2 };
        FluentActions.Invoking(() => ExactSplit.Into(same, same, 1, default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Into_UsualNumbers_AllocatesNothing()
    {
        decimal[] weights = [75, 25, 3.5m];
        var parts = new decimal[3];
        ExactSplit.Into(parts, weights, 99.99m, 2, default);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++)
        {
            ExactSplit.Into(parts, weights, 99.99m, 2, default);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1000);
    }

    [Fact]
    public void Rule_Text_IsThatOfTerms()
    {
        default(RemainderRule).Should().Be(RemainderRule.LargestRemainder);
        RemainderRule.LargestRemainder.ToString().Should().Be("largestRemainder");
        RemainderRule.LargestShare.ToString().Should().Be("largestShare");
        RemainderRule.To(3).ToString().Should().Be(3.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<SplitReason> Reasons(IEnumerable<SplitPart> parts) => parts.Select(part => part.Reason);

    private static IEnumerable<decimal> Amounts(IEnumerable<SplitPart> parts) => parts.Select(part => part.Amount);
}
