using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class MarchBitsTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    [InlineData(0.9)]
    [InlineData(0.002)]
    [InlineData(0.375)]
    public void Draw_AProbability_SetsEachWantedBitThatOften(double probability)
    {
        var random = new Xoshiro256(9, 0);
        var chance = new MarchChance(probability);
        const ulong wanted = 0xF0F0_0000_0000_1003;
        var counts = new int[64];
        const int draws = 20_000;
        for (var i = 0; i < draws; i++)
        {
            for (var bits = chance.Draw(wanted, ref random); bits != 0; bits &= bits - 1)
            {
                counts[BitOperations.TrailingZeroCount(bits)]++;
            }
        }

        var error = Math.Sqrt(probability * (1 - probability) / draws);
        for (var bit = 0; bit < 64; bit++)
        {
            var share = (double)counts[bit] / draws;
            share.Should().BeApproximately((wanted >> bit & 1) == 1 ? probability : 0, (wanted >> bit & 1) == 1 ? 5 * error : 0);
        }
    }

    [Fact]
    public void Draw_NeverAndAlways_AreCertain()
    {
        var random = new Xoshiro256(9, 0);

        new MarchChance(0).Draw(ulong.MaxValue, ref random).Should().Be(0);
        new MarchChance(1).Draw(0xFEED, ref random).Should().Be(0xFEED);
        new MarchChance(0).IsNever.Should().BeTrue();
        new MarchChance(1).IsNever.Should().BeFalse();
        new MarchChance(1e-9).IsNever.Should().BeFalse();
    }

    [Fact]
    public void Votes_AnyWords_CountEveryBit() => Prop.ForAll(
        ArbMap.Default.ArbFor<ulong[]>(),
        words =>
        {
            var (single, paired) = (new MarchVotes(words.Length, 64), new MarchVotes(words.Length, 32));
            foreach (var word in words)
            {
                single.Add(word);
                paired.Add(word);
            }

            paired.JoinLanes();
            single.JoinLanes();
            var counts = Enumerable.Range(0, 64).Select(bit => words.Count(word => ((word >> bit) & 1) == 1)).ToArray();
            var (above, equal) = single.Compare(words.Length / 2);
            return Enumerable.Range(0, 64).All(bit => single.Of(bit) == counts[bit]
                    && ((above >> bit) & 1) == (counts[bit] > words.Length / 2 ? 1UL : 0)
                    && ((equal >> bit) & 1) == (counts[bit] == words.Length / 2 ? 1UL : 0))
                && Enumerable.Range(0, 32).All(bit => paired.Of(bit) == counts[bit] + counts[bit + 32]);
        }).QuickCheckThrowOnFailure();
}
