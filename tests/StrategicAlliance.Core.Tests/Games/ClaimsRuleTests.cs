using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class ClaimsRuleTests
{
    // Claims 100, 200, 300 (Aumann and Maschler 1985, p. 196); then by hand from the definitions.
    [Theory]
    [InlineData("talmud", 100, 100.0 / 3, 100.0 / 3, 100.0 / 3)]
    [InlineData("talmud", 200, 50, 75, 75)]
    [InlineData("talmud", 300, 50, 100, 150)]
    [InlineData("talmud", 400, 50, 125, 225)]
    [InlineData("talmud", 550, 250.0 / 3, 550.0 / 3, 850.0 / 3)]
    [InlineData("cea", 500, 100, 200, 200)]
    [InlineData("cel", 300, 0, 100, 200)]
    [InlineData("piniles", 400, 250.0 / 3, 400.0 / 3, 550.0 / 3)]
    [InlineData("constrainedEgalitarian", 400, 100, 150, 150)]
    [InlineData("constrainedEgalitarian", 350, 100, 100, 150)]
    [InlineData("constrainedEgalitarian", 550, 100, 200, 250)]
    [InlineData("reverseTalmud", 300, 50, 100, 150)]
    [InlineData("reverseTalmud", 400, 250.0 / 3, 400.0 / 3, 550.0 / 3)]
    [InlineData("minimalOverlap", 300, 100.0 / 3, 250.0 / 3, 550.0 / 3)]
    [InlineData("alphaMin", 500, 100, 500.0 / 3, 700.0 / 3)]
    [InlineData("averageOfAwards", 200, 400.0 / 9, 700.0 / 9, 700.0 / 9)]
    [InlineData("dominguezThomson", 200, 400.0 / 9, 700.0 / 9, 700.0 / 9)]
    [InlineData("randomArrival", 400, 200.0 / 3, 350.0 / 3, 650.0 / 3)]
    public void Divide_HundredToThreeHundred_IsAsDefined(string rule, double estate, double first, double second, double third)
    {
        var awards = Divided(rule, [100, 200, 300], estate);

        awards[0].Should().BeApproximately(first, 1e-9);
        awards[1].Should().BeApproximately(second, 1e-9);
        awards[2].Should().BeApproximately(third, 1e-9);
    }

    [Fact]
    public void Divide_NothingClaimedOrNothingThere_AwardsNothing()
    {
        foreach (var rule in ClaimsRules.All)
        {
            Divided(rule.Name, [0, 0], 0).Should().Equal(0, 0);
            Divided(rule.Name, [3, 5], 0).Should().Equal(0, 0);
            Divided(rule.Name, [7], 4).Should().Equal(4);
            Divided(rule.Name, [7, 0], 7).Should().Equal(7, 0);
        }
    }

    [Fact]
    public void Divide_MillionClaimants_SumsToTheEstate()
    {
        const int Count = 1_000_000;
        var claims = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            claims[i] = 1 + (i * 7919L % 1009);
        }

        var total = claims.Sum();
        var awards = new double[Count];
        foreach (var rule in ClaimsRules.All.Where(rule => rule.Name is not ("randomArrival" or "averageOfAwards" or "dominguezThomson")))
        {
            rule.Divide(claims, 0.7 * total, awards);
            (CompensatedSum.Of(awards).Value / (0.7 * total)).Should().BeApproximately(1, 1e-12, rule.Name);
        }
    }

    [Fact]
    public void RandomArrival_OrdersAndTable_Agree()
    {
        long[] claims = [1, 2, 2, 3, 5, 8, 13, 21];
        var units = ClaimUnits.Of([.. claims.Select(claim => (double)claim)], 17);
        var groups = units.Claims.GroupBy(claim => claim).ToArray();
        var weights = new double[8];
        var binomial = 1.0;
        for (var size = 0; size < 8; size++)
        {
            weights[size] = 1 / (8 * binomial);
            binomial *= (7.0 - size) / (size + 1);
        }

        var byOrder = ArrivalOrders.Awards(units)!;
        var byTable = ArrivalTable.Awards(17, [.. groups.Select(group => group.Key)], [.. groups.Select(group => group.Count())], weights);

        foreach (var (claim, award) in byOrder)
        {
            byTable[claim].Should().BeApproximately(award, 1e-12);
        }
    }

    [Fact]
    public void TooManyClaimants_OfRulesThatLookAtGroups_IsRefused()
    {
        var players = Players.Of(Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"p{i}"))).OrThrow();
        var claims = Enumerable.Range(1, 60).Select(i => Math.Sqrt(i)).ToArray();
        var problem = ClaimsProblem.Of(players, claims, 100).OrThrow();

        foreach (var rule in new ClaimsRule[] { new RandomArrivalRule(), new AverageOfAwardsRule() })
        {
            rule.Divide(problem).Match(_ => null!, refusal => refusal).Should().BeOfType<TooManyClaimants>().Which.Claimants.Should().Be(60);
            FluentActions.Invoking(() => rule.Divide(claims, 100, new double[60])).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void AverageOfAwards_HundredWholeClaims_IsExactAndFair()
    {
        var claims = Enumerable.Range(1, 100).Select(i => (double)i).ToArray();

        var awards = Divided("averageOfAwards", claims, 1000);

        awards.Sum().Should().BeApproximately(1000, 1e-9);
        awards.Should().BeInAscendingOrder();
    }

    [Fact]
    public void Divide_WrongSpans_Throws()
    {
        var rule = new TalmudRule();
        var claims = new double[] { 1, 2 };

        FluentActions.Invoking(() => rule.Divide(claims, 1, new double[1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => rule.Divide(claims, 1, claims)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => rule.Divide(claims, double.NaN, new double[2])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => rule.Divide(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Find_Names_AreThoseOfTheRules()
    {
        ClaimsRules.All.Should().HaveCount(13);
        ClaimsRules.Find("cea").Should().BeOfType<ConstrainedEqualAwardsRule>();
        ClaimsRules.Find("none").Should().BeNull();
    }

    private static double[] Divided(string rule, double[] claims, double estate)
    {
        var awards = new double[claims.Length];
        ClaimsRules.Find(rule)!.Divide(claims, estate, awards);
        return awards;
    }
}
