using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class UnanimityGameTests
{
    private static readonly Players Four = Players.Of("A", "B", "C", "D").OrThrow();

    [Fact]
    public void Sum_RandomAmounts_EveryCoalitionEarnsWhatItHoldsAllNeededFor() => Check.QuickThrowOnFailure(
        Prop.ForAll<int[]>(amounts =>
        {
            var given = amounts.Take(15).Select((amount, index) => KeyValuePair.Create(Of(index + 1), (double)amount)).ToList();
            var game = UnanimityGame.Sum(Four, given).OrThrow();

            for (var bits = 0; bits < 16; bits++)
            {
                game[Of(bits)].Should().Be(given.Where(item => item.Key.IsWithin(Of(bits))).Sum(item => item.Value));
            }
        }));

    [Fact]
    public void Sum_AmountThatNeedsNobody_IsRefused()
    {
        UnanimityGame.Sum(Four, [KeyValuePair.Create(Coalition.Empty, 1.0)]).TryAnswered(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<EmptyCoalitionValued>();
    }

    [Fact]
    public void Sum_AmountNotFinite_IsRefused()
    {
        UnanimityGame.Sum(Four, [KeyValuePair.Create(Four.Coalition("A"), double.NaN)]).TryAnswered(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<CoalitionValueNotFinite>().Which.Coalition.Should().Be("A");
    }

    private static Coalition Of(int bits) => Enumerable.Range(0, 4).Where(player => (bits >> player & 1) != 0).Aggregate(Coalition.Empty, (group, player) => group.With(player));
}
