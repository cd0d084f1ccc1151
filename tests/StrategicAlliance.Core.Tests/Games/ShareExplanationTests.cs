using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class ShareExplanationTests
{
    private static readonly Game Cities = TableGames.Of(0, 0, 0, 90, 0, 100, 120, 220);

    [Fact]
    public void MarginalContributions_ThreeCities_AverageToTheShares()
    {
        var found = MarginalContributions.Of(Cities).OrThrow();

        // P00 adds 0 alone, 90 or 100 to one other, 220 - 120 to both.
        found["P00"].Should().Equal(0, 95, 100);
        found.Explain("P00").Should().Be("P00: 65, the mean of what P00 adds on average to nobody (0), 1 other (95) and 2 others (100).");
        MarginalContributions.Of(TableGames.Of(0, 7)).OrThrow().Explain("P00").Should().Be("P00: 7, the mean of what P00 adds on average to nobody (7).");
    }

    [Fact]
    public void MarginalContributions_TenPlayers_AverageToTheShares()
    {
        var game = TableGames.Random(10, 41);
        var found = MarginalContributions.Of(game).OrThrow();

        game.Players.Select(player => found[player].Average()).ToArray().ShouldBe(new ShapleyValue().Payoffs(game), 1e-11);
        found["P03"][0].Should().BeApproximately(game.Values[8], 1e-12);
        found["P03"][9].Should().BeApproximately(game.Grand - game.Values[1023 - 8], 1e-11);
    }

    [Fact]
    public void ShapleySensitivity_OneValueChanged_MovesTheSharesAsItSays()
    {
        var sensitivity = ShapleySensitivity.Of(Cities.Players);
        foreach (var bits in Enumerable.Range(1, 7))
        {
            var changed = new Coalition((ulong)bits);
            var moved = new ShapleyValue().Payoffs(Cities.Made(group => Cities[group] + (group == changed ? 6 : 0)));

            sensitivity.Change(changed, 6).ToArray().ShouldBe([.. moved.Zip(new ShapleyValue().Payoffs(Cities), (after, before) => after - before)], 1e-13);
        }

        sensitivity["P00", Coalition.Empty].Should().Be(0);
        sensitivity["P00", Cities.Players.All].Should().BeApproximately(1 / 3.0, 1e-16);
    }

    [Fact]
    public void ShapleySensitivity_WrongArguments_Throw()
    {
        var sensitivity = ShapleySensitivity.Of(Cities.Players);

        FluentActions.Invoking(() => sensitivity["nobody", Coalition.Empty]).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => sensitivity["P00", Coalition.Empty.With(5)]).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => sensitivity.Change(Coalition.Empty.With(0), double.NaN)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ShapleySensitivity.Of(TableGames.Named(64))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
