using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class BargainingTests
{
    private static readonly Players Two = Players.Of("Bill", "Jack").OrThrow();
    private static readonly Players Three = Players.Of("A", "B", "C").OrThrow();
    private static readonly IBargainingSolution[] Rules = [new NashBargaining(), new KalaiSmorodinsky(), new EgalitarianBargaining()];

    [Fact]
    public void Solve_KalaiSmorodinsky1975_S1_IsTheCorner() =>
        Rules.Should().AllSatisfy(rule => Solved(rule, Two, [0, 0], [0, 1], [0.75, 0.75], [1, 0]).Should().Equal([0.75, 0.75], Close));

    [Fact]
    public void Solve_LineBetweenTwoPoints_SplitsWhatIsAboveDisagreement()
    {
        // x + y = 1 above (0.2, 0.1): 0.7 to share; the ideal gains are equal too.
        Rules.Should().AllSatisfy(rule => Solved(rule, Two, [0.2, 0.1], [0, 1], [1, 0]).Should().Equal([0.55, 0.45], Close));
    }

    [Fact]
    public void Solve_PointsUnderTheHull_CountThroughTheirMixture()
    {
        // Ideal (14, 7) among what disagreement allows: gains of 10.8 and 5.4 are 54/70 of each, on the edge from (6, 7) to (12, 5).
        Solved(new KalaiSmorodinsky(), Two, [0, 0], [6, 7], [12, 5], [14, 4]).Should().Equal([10.8, 5.4], Close);
        Solved(new EgalitarianBargaining(), Two, [0, 0], [6, 7], [12, 5], [14, 4]).Should().Equal([6.75, 6.75], Close);
    }

    [Fact]
    public void Solve_IdealOfAnIrrationalPoint_IsCutAtDisagreement()
    {
        // (-4, 9) is worse than nothing for the first: the second's ideal is where the edge from (1, 5) crosses 0.
        var problem = BargainingProblem.Of(Two, [[3, 2], [1, 5], [-4, 9]], [0, 0]).OrThrow();

        problem.Ideal.Should().Equal([3, 5.8], Close);
    }

    [Fact]
    public void Solve_ThreePlayers_IsSymmetricAndExactAtADegenerateCorner()
    {
        Rules.Should().AllSatisfy(rule => Solved(rule, Three, [0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]).Should().Equal([1 / 3.0, 1 / 3.0, 1 / 3.0], Close));

        // At (2, 2, 2) the plane through it with equal weights touches all three points.
        Solved(new NashBargaining(), Three, [0, 0, 0], [4, 1, 1], [1, 3, 2], [2, 2, 2]).Should().Equal([2.0, 2, 2], Close);
    }

    [Fact]
    public void Nash_TwoPlayers_EdgesAndHullAgree() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(-3, 9).ListOf(12).ToArbitrary(), rolls =>
    {
        var points = Enumerable.Range(0, 6).Select(k => (IReadOnlyList<double>)[rolls[2 * k], rolls[(2 * k) + 1]]).ToArray();
        if (BargainingProblem.Of(Two, points, [0, 0]).TryAnswered(out var problem, out _))
        {
            var edges = ProductOnPolygon.Mixture(problem.Gains[0], problem.Gains[1]);
            var hull = ProductOnHull.Mixture(problem.Gains);
            foreach (var row in problem.Gains)
            {
                row.Zip(hull, (gain, part) => gain * part).Sum().Should().BeApproximately(row.Zip(edges, (gain, part) => gain * part).Sum(), 1e-9);
            }
        }
    }));

    [Fact]
    public void Solve_ManyPlayers_IsProvedAndOfNoUnit() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Gen.Choose(0, 1000).ListOf(40).ToArbitrary(), rolls =>
    {
        var players = Players.Of("A", "B", "C", "D").OrThrow();
        var points = Enumerable.Range(0, 10).Select(k => rolls.Skip(4 * k).Take(4).Select(roll => (double)roll).ToArray()).ToArray();
        var problem = BargainingProblem.Of(players, points, [0, 0, 0, 0]);
        foreach (var rule in Rules)
        {
            problem.Then(rule.Solve).Switch(
                solution =>
                {
                    var proof = solution.Certificate.Should().BeOfType<SupportingWeights>().Subject;
                    proof.IsProof.Should().BeTrue();
                    points.Max(point => point.Zip(proof.Weights, (gain, weight) => gain * weight).Sum()).Should().BeLessThan(1 + 1e-8);
                    solution.Payoffs.Zip(proof.Weights, (gain, weight) => gain * weight).Sum().Should().BeApproximately(1, 1e-8);
                },
                refusal => refusal.Should().BeOfType<NothingToGain>());
        }

        var inOtherUnits = BargainingProblem.Of(players, points.Select(point => (IReadOnlyList<double>)[point[0] * 1000, point[1] + 5, point[2], point[3] / 64]), [0, 5, 0, 0]);
        foreach (var rule in Rules.Take(2))
        {
            var one = problem.Then(rule.Solve).Match(solution => solution.Payoffs.ToArray(), _ => [0, 0, 0, 0]);
            var other = inOtherUnits.Then(rule.Solve).Match(solution => solution.Payoffs.ToArray(), _ => [0, 5, 0, 0]);
            double[] expected = [one[0] * 1000, one[1] + 5, one[2], one[3] / 64];
            other.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-7 * Math.Max(1, Math.Abs(pair.Second))).Should().BeTrue(rule.Name);
        }
    }));

    [Fact]
    public void Of_WrongData_RefusesEachByName()
    {
        Refused(Two, [0, 0]).Should().BeOfType<PointMissing>();
        Refused(Two, [0, 0], [1, 1], [1]).Should().BeOfType<PointOfWrongSize>().Which.Point.Should().Be(1);
        Refused(Two, [0, 0], [1, double.NaN]).Should().BeOfType<UtilityNotFinite>();
        Refused(Two, [double.PositiveInfinity, 0], [1, 1]).Should().BeOfType<UtilityNotFinite>();
        Refused(Two, [1, 1], [0, 1], [1, 0]).Should().BeOfType<NothingToGain>();
        Refused(Two, [0, 0], [0, 1]).Should().BeOfType<NothingToGain>();
        FluentActions.Invoking(() => BargainingProblem.Of(Two, [[1, 1]], [0])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Exchange_TwoPlayers_HasTheHullOfAllExchanges()
    {
        Good[] goods = [new("a", "Bill", [2, 4]), new("b", "Bill", [3, 1]), new("c", "Jack", [10, 1]), new("d", "Jack", [2, 2]), new("e", "Jack", [1, 3])];
        var border = BargainingProblem.Of(Two, ExchangeOfGoods.Gains(Two, goods).OrThrow(), [0, 0]).OrThrow();
        var every = BargainingProblem.Of(Two, Enumerable.Range(0, 32).Select(given => Swap(goods, given)), [0, 0]).OrThrow();

        foreach (var rule in Rules)
        {
            rule.Solve(border).OrThrow().Payoffs.Should().Equal(rule.Solve(every).OrThrow().Payoffs, Close);
        }
    }

    [Fact]
    public void Exchange_WrongGoods_RefusesEachByName()
    {
        ExchangeOfGoods.Gains(Two, [new("a", "Joe", [1, 2])]).Match(_ => null!, refusal => refusal).Should().BeOfType<UnknownPlayer>();
        ExchangeOfGoods.Gains(Two, [new("a", "Bill", [1])]).Match(_ => null!, refusal => refusal).Should().BeOfType<PointOfWrongSize>();
        ExchangeOfGoods.Gains(Two, [new("a", "Bill", [1, double.NaN])]).Match(_ => null!, refusal => refusal).Should().BeOfType<UtilityNotFinite>();
        ExchangeOfGoods.Gains(Three, Enumerable.Range(0, 20).Select(i => new Good("g", "A", [Math.Sqrt(i), Math.Sqrt(i + 0.5), Math.Sqrt(i + 0.7)])))
            .Match(_ => null!, refusal => refusal).Should().BeOfType<TooManyExchanges>();
    }

    private static double[] Swap(Good[] goods, int given)
    {
        var gains = new double[2];
        for (var i = 0; i < goods.Length; i++)
        {
            var owner = goods[i].Owner == "Bill" ? 0 : 1;
            gains[owner] -= (given >> i & 1) != 0 ? goods[i].Utilities[owner] : 0;
            gains[1 - owner] += (given >> i & 1) != 0 ? goods[i].Utilities[1 - owner] : 0;
        }

        return gains;
    }

    private static ValueList<double> Solved(IBargainingSolution rule, Players players, double[] disagreement, params double[][] points) =>
        BargainingProblem.Of(players, points, disagreement).Then(rule.Solve).OrThrow().Payoffs;

    private static Refusal Refused(Players players, double[] disagreement, params double[][] points) =>
        BargainingProblem.Of(players, points, disagreement).Match(_ => throw new InvalidOperationException("It was answered."), refusal => refusal);

    private static bool Close(double one, double two) => Math.Abs(one - two) < 1e-9;
}
