using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class CoreRoundingTests
{
    private static readonly Players Three = Players.Of("A", "B", "C").OrThrow();

    [Fact]
    public void Of_LargestRemainderInTheCore_IsTaken()
    {
        var game = Game.FromValues(Three, [0, 0, 0, 0, 0, 0, 0, 1]).OrThrow();

        var rounded = CoreRounding.Of(game, [1 / 3.0, 1 / 3.0, 1 / 3.0], 0.01m).OrThrow();

        rounded.Payoffs.Should().Equal(0.34m, 0.33m, 0.33m);
        rounded.IsInCore.Should().BeTrue();
        rounded.IsLargestRemainder.Should().BeTrue();
    }

    [Fact]
    public void Of_LargestRemainderWouldBreakACoalition_MovesTheCentThatKeepsIt()
    {
        // A and B could have 66.66 cents alone; the largest remainder would give C the odd cent.
        var pair = Game.FromValues(Three, [0, 0, 0, 0.6666, 0, 0, 0, 1]).OrThrow();
        CoreRounding.Of(pair, [0.3333, 0.3333, 0.3334], 0.01m).OrThrow().Payoffs.Should().Equal(0.34m, 0.33m, 0.33m);

        // B and C need 0.67 together; rounding alone would leave them 0.66.
        var game = Game.FromValues(Three, [0, 0, 0, 0, 0, 0, 0.67, 1]).OrThrow();

        var rounded = CoreRounding.Of(game, [0.33, 0.335, 0.335], 0.01m).OrThrow();
        var moved = CoreRounding.Of(game, [0.334, 0.333, 0.333], 0.01m).OrThrow();

        rounded.Payoffs.Sum().Should().Be(1);
        rounded.IsInCore.Should().BeTrue();
        moved.IsInCore.Should().BeTrue();
        moved.IsLargestRemainder.Should().BeFalse();
        moved.Payoffs[0].Should().Be(0.33m);
        moved.IsProven.Should().BeTrue();
    }

    [Fact]
    public void Of_CoreWithoutWholeUnits_SaysByHowManyItCannot()
    {
        // Any two of three need 67 of 100: 3 x 67 / 2 = 100.5 > 100, an empty core; the best whole units leave one pair a unit short.
        var game = Game.FromValues(Three, [0, 0, 0, 0.67, 0, 0.67, 0.67, 1]).OrThrow();

        var rounded = CoreRounding.Of(game, [1 / 3.0, 1 / 3.0, 1 / 3.0], 0.01m).OrThrow();

        rounded.IsInCore.Should().BeFalse();
        rounded.Shortfall.Should().BeApproximately(0.01, 1e-9);
        rounded.Worst!.Gain.Should().BeApproximately(0.01, 1e-9);
        rounded.IsProven.Should().BeTrue();
    }

    [Fact]
    public void Of_CoreIsASinglePointBetweenCents_SaysByHowManyItCannot()
    {
        // Pairs need 5 of 7.5 units: only (2.5, 2.5, 2.5), which has no whole units; in halves it has.
        var game = Game.FromValues(Three, [0, 0, 0, 5, 0, 5, 5, 7.5]).OrThrow();

        CoreRounding.Of(game, [2.5, 2.5, 2.5], 1).TryAnswered(out _, out var refusal).Should().BeFalse();
        refusal.Should().BeOfType<TotalNotInWholeUnits>();
        CoreRounding.Of(game, [2.5, 2.5, 2.5], 0.5m).OrThrow().IsInCore.Should().BeTrue();
    }

    [Fact]
    public void Of_Costs_PayersSumToTheWhole()
    {
        var towns = CostGame.FromValues(Players.Of("A", "B").OrThrow(), [0, 11, 7, 15.01]).OrThrow();

        var rounded = CoreRounding.Of(towns, [9.505, 5.505], 0.01m).OrThrow();

        rounded.Payoffs.Sum().Should().Be(15.01m);
        rounded.Payoffs.Should().OnlyContain(share => share > 0);
        rounded.IsInCore.Should().BeTrue();
    }

    [Fact]
    public void Of_NotAllShared_IsRefused()
    {
        CoreRounding.Of(Game.FromValues(Three, [0, 0, 0, 0, 0, 0, 0, 1]).OrThrow(), [0.5, 0.3, 0.1], 0.01m).TryAnswered(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<AllocationNotEfficient>();
    }

    [Fact]
    public void Of_RandomGamesOfThree_NoWholeUnitsDoBetter() => Check.QuickThrowOnFailure(
        Prop.ForAll<byte[]>(bytes =>
        {
            byte At(int index) => bytes.Length > index ? bytes[index] : (byte)7;
            var (ab, ac, bc, all) = (At(0), At(1), At(2), At(3));
            var total = all % 20;
            double[] table = [0, 0, 0, ab % 20, 0, ac % 20, bc % 20, total];
            var game = Game.FromValues(Three, table).OrThrow();
            var payoffs = new Prenucleolus().Solve(game).OrThrow().Payoffs;
            var rounded = CoreRounding.Of(game, payoffs, 1).OrThrow();

            rounded.Payoffs.Sum().Should().Be(total);
            rounded.IsProven.Should().BeTrue();
            var least = double.MaxValue;
            for (var a = -20; a <= 40; a++)
            {
                for (var b = -20; b <= 40; b++)
                {
                    double[] x = [a, b, total - a - b];
                    least = Math.Min(least, new[] { -x[0], -x[1], -x[2], table[3] - x[0] - x[1], table[5] - x[0] - x[2], table[6] - x[1] - x[2] }.Max());
                }
            }

            if (Stability.Of(game, payoffs).OrThrow().IsStable)
            {
                rounded.Shortfall.Should().BeApproximately(Math.Max(0, least), 1e-6);
            }
            else
            {
                rounded.Shortfall.Should().BeGreaterThanOrEqualTo(Math.Max(0, least) - 1e-6);
                rounded.Payoffs.Zip(payoffs).Should().OnlyContain(pair => Math.Abs((double)pair.First - pair.Second) < 1 + 1e-6);
            }
        }));
}
