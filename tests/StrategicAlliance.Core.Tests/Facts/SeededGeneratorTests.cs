using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

public sealed class SeededGeneratorTests
{
    // The expected numbers come from a second program in another language; its step gives 11520, 0, 1509978240 from the state 1, 2, 3, 4,
    // as published for xoshiro256**.
    [Theory]
    [InlineData(0UL, 0UL, 12998885978677400050UL, 7498084435100481124UL, 1158496872605043037UL)]
    [InlineData(42UL, 0UL, 7054831413915375461UL, 7444284861173564520UL, 3511077780061684031UL)]
    [InlineData(42UL, 1UL, 9837004854747567800UL, 17890599136806637122UL, 1252447972281363524UL)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, 12603885652578148166UL, 16021453008639522065UL, 13505498559632495814UL)]
    public void NextBits_OfASeedAndStream_AreTheseForEver(ulong seed, ulong stream, ulong first, ulong second, ulong third)
    {
        var random = new SeededGenerator(seed, stream);

        new[] { random.NextBits(), random.NextBits(), random.NextBits() }.Should().Equal(first, second, third);
    }

    [Fact]
    public void NextDouble_ManyTimes_IsUniformFromZeroToOne()
    {
        var random = new SeededGenerator(7);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => random.NextDouble()).ToList();

        drawn.Should().OnlyContain(number => number >= 0 && number < 1);
        drawn.Average().Should().BeApproximately(0.5, 0.005, "five standard errors are 0.0046");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(1_000)]
    public void NextBelow_ABound_GivesEveryNumberEquallyOften(int bound)
    {
        var random = new SeededGenerator(11);
        var counts = new int[bound];
        var draws = bound * 1_000;
        for (var i = 0; i < draws; i++)
        {
            counts[random.NextBelow(bound)]++;
        }

        // Chi-square with bound - 1 degrees of freedom: mean bound - 1, variance twice that.
        var chiSquare = counts.Sum(count => (count - 1_000.0) * (count - 1_000.0) / 1_000.0);
        chiSquare.Should().BeLessThan(bound - 1 + (5 * Math.Sqrt(2.0 * bound)));
    }

    [Fact]
    public void NextBelow_NoNumberBelow_Throws() =>
        new Action(() => new SeededGenerator(1).NextBelow(0)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Happens_NotAProbability_Throws(double probability) =>
        new Action(() => new SeededGenerator(1).Happens(probability)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Happens_ImpossibleAndCertain_AreSo()
    {
        var random = new SeededGenerator(3);

        Enumerable.Range(0, 1_000).Any(_ => random.Happens(0)).Should().BeFalse();
        Enumerable.Range(0, 1_000).All(_ => random.Happens(1)).Should().BeTrue();
    }

    [Fact]
    public void Shuffle_ThreeItems_GivesEveryOrderEquallyOften()
    {
        var random = new SeededGenerator(5);
        var orders = Enumerable.Range(0, 6_000).GroupBy(_ =>
        {
            char[] items = ['a', 'b', 'c'];
            random.Shuffle<char>(items);
            return new string(items);
        }, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        orders.Should().HaveCount(6);
        orders.Values.Should().OnlyContain(count => count > 850 && count < 1_150);
    }
}
