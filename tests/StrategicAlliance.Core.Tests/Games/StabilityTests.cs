using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class StabilityTests
{
    private static readonly Players Three = Players.Of("A", "B", "C").OrThrow();

    // Gloves: one left, two right; the core is the single point (1, 0, 0).
    private static readonly Game Gloves = Game.FromValues(Three, [0, 0, 0, 1, 0, 1, 0, 1]).OrThrow();

    // Majority: any two earn 1; the core is empty and the least core gives each a third with a shortfall of a third.
    private static readonly Game Majority = Game.FromValues(Three, [0, 0, 0, 1, 0, 1, 1, 1]).OrThrow();

    [Fact]
    public void Of_ShapleyOfGloves_NamesWhoWouldLeaveAndTheLeastChange()
    {
        var finding = Stability.Of(Gloves, [4 / 6.0, 1 / 6.0, 1 / 6.0]).OrThrow();

        finding.IsStable.Should().BeFalse();
        finding.Blocking.Select(blocking => blocking.Names).Should().Equal("A,B", "A,C");
        finding.Blocking[0].Gain.Should().BeApproximately(1 / 6.0, 1e-12);
        finding.Correction.Payoffs.Should().Equal([1, 0, 0], (found, expected) => Math.Abs(found - expected) < 1e-9);
        finding.Correction.Moved.Should().BeApproximately(1 / 3.0, 1e-9);
        finding.Correction.Shortfall.Should().Be(0);
    }

    [Fact]
    public void Of_PointOfTheCore_IsStableAndNothingMoves()
    {
        var finding = Stability.Of(Gloves, [1, 0, 0]).OrThrow();

        finding.IsStable.Should().BeTrue();
        finding.Blocking.Should().BeEmpty();
        finding.Correction.Moved.Should().Be(0);
    }

    [Fact]
    public void Of_EmptyCore_SaysWhatIsLackingAtBest()
    {
        var finding = Stability.Of(Majority, [1, 0, 0]).OrThrow();

        finding.Correction.Shortfall.Should().BeApproximately(1 / 3.0, 1e-9);
        finding.Correction.Payoffs.Should().OnlyContain(payoff => Math.Abs(payoff - (1 / 3.0)) < 1e-9);
    }

    [Fact]
    public void Of_NotAllShared_IsNotStable()
    {
        var finding = Stability.Of(Gloves, [0.9, 0, 0]).OrThrow();

        finding.IsStable.Should().BeFalse();
        finding.NotShared.Should().BeApproximately(0.1, 1e-12);
        finding.Correction.Payoffs.Sum().Should().BeApproximately(1, 1e-9);
    }

    [Fact]
    public void Of_Costs_AreToldAsCosts()
    {
        var towns = CostGame.FromValues(Players.Of("A", "B").OrThrow(), [0, 11, 7, 15]).OrThrow();

        var finding = Stability.Of(towns, [7.5, 7.5]).OrThrow();

        finding.Blocking.Should().ContainSingle().Which.ToString().Should().Be("B: 7.5 here, 7 alone");
        finding.Correction.Payoffs.Should().Equal([8, 7], (found, expected) => Math.Abs(found - expected) < 1e-9);
        finding.Correction.Moved.Should().BeApproximately(0.5, 1e-9);
    }

    [Fact]
    public void Of_RandomGames_CorrectionIsInTheCoreOrTheLeastCoreAndMovesNoMoreThanTheNucleolus() => Check.QuickThrowOnFailure(
        Prop.ForAll<byte[]>(bytes =>
        {
            var table = new double[16];
            for (var i = 1; i < 16; i++)
            {
                table[i] = bytes.Length == 0 ? 0 : bytes[i % bytes.Length];
            }

            var game = Game.FromValues(Players.Of("A", "B", "C", "D").OrThrow(), table).OrThrow();
            var equal = new double[4];
            equal.AsSpan().Fill(table[15] / 4);
            var finding = Stability.Of(game, equal).OrThrow();
            var after = Stability.Of(game, finding.Correction.Payoffs).OrThrow();

            after.NotShared.Should().BeApproximately(0, 1e-6);
            after.Blocking.All(blocking => blocking.Gain <= finding.Correction.Shortfall + 1e-6).Should().BeTrue();
            var nucleolus = new Prenucleolus().Solve(game).OrThrow().Payoffs;
            var moved = nucleolus.Zip(equal, (a, b) => Math.Abs(a - b)).Sum() / 2;
            finding.Correction.Moved.Should().BeLessThanOrEqualTo(moved + 1e-6, "the prenucleolus is in the core, or the least core, too");
        }));

    [Fact]
    public void Of_WrongNumberOfPayoffs_Throws() =>
        FluentActions.Invoking(() => Stability.Of(Gloves, [1, 0])).Should().Throw<ArgumentException>();
}
