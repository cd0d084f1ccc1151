using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class ClaimsProblemTests
{
    private static readonly Players Two = Players.Of("A", "B").OrThrow();

    [Fact]
    public void Of_Claims_KnowsTotalAndDeficit()
    {
        var problem = ClaimsProblem.Of([new("A", 10), new("B", 20.5)], 4).OrThrow();

        problem.Total.Should().Be(30.5);
        problem.Deficit.Should().Be(26.5);
        problem["B"].Should().Be(20.5);
        problem.Claims.Should().Equal(10, 20.5);
    }

    [Theory]
    [InlineData(-1, 5, 0, typeof(ClaimNegative))]
    [InlineData(double.NaN, 5, 0, typeof(ClaimNotFinite))]
    [InlineData(double.PositiveInfinity, 5, 0, typeof(ClaimNotFinite))]
    [InlineData(1e308, 1e308, 0, typeof(ClaimsTooLarge))]
    [InlineData(1, 5, -1, typeof(EstateNegative))]
    [InlineData(1, 5, double.NaN, typeof(EstateNotFinite))]
    [InlineData(1, 5, 6.0001, typeof(EstateExceedsClaims))]
    [InlineData(0, 0, 1, typeof(EstateExceedsClaims))]
    public void Of_WrongFigures_RefusesEachByName(double a, double b, double estate, Type refusal) =>
        Refused(ClaimsProblem.Of(Two, [a, b], estate)).Should().BeOfType(refusal);

    [Fact]
    public void Of_WrongNames_RefusesEachByName()
    {
        Refused(ClaimsProblem.Of(Two, [Claim("A")], 0)).Should().BeOfType<ClaimMissing>().Which.Player.Should().Be("B");
        Refused(ClaimsProblem.Of(Two, [Claim("A"), Claim("B"), Claim("C")], 0)).Should().BeOfType<UnknownPlayer>();
        Refused(ClaimsProblem.Of(Two, [Claim("A"), Claim("A")], 0)).Should().BeOfType<ClaimedTwice>();
        Refused(ClaimsProblem.Of([Claim("A"), Claim("A")], 0)).Should().BeOfType<PlayerNamedTwice>();
        Refused(ClaimsProblem.Of([], 0)).Should().BeOfType<NoPlayers>();
    }

    [Fact]
    public void Of_EstateEqualToTheSumInDecimals_IsTaken()
    {
        // In binary fractions 0.1 + 0.7 is below 0.8.
        var problem = ClaimsProblem.Of(Two, [0.1, 0.7], 0.8).OrThrow();

        ClaimsRules.All.Should().AllSatisfy(rule => rule.Divide(problem).OrThrow().Payoffs.Should().Equal(0.1, 0.7));
    }

    [Fact]
    public void Refusals_All_SayWhatAndHow()
    {
        Refused(ClaimsProblem.Of(Two, [1, 5], 7)).Message.Should().Be("The estate of 7 is more than the claims on it, 6 together.");
        Refused(ClaimsProblem.Of(Two, [1, -5], 7)).Message.Should().Be("The claim of B is -5, below 0.");
        Refused(ClaimsProblem.Of(Two, [1, -5], 7)).Remedy.Should().NotBeEmpty();
    }

    [Fact]
    public void BankruptcyGame_TalmudEstate200_IsThePublishedGame()
    {
        var players = Players.Of("A", "B", "C").OrThrow();
        var game = BankruptcyGame.Of(ClaimsProblem.Of(players, [100, 200, 300], 200).OrThrow()).OrThrow();

        game.Values.ToArray().Should().Equal(0, 0, 0, 0, 0, 0, 100, 200);
    }

    private static KeyValuePair<string, double> Claim(string player) => new(player, 1);

    private static Refusal Refused<T>(Outcome<T> outcome)
        where T : notnull => outcome.Match(_ => throw new InvalidOperationException("It was answered."), refusal => refusal);
}
