using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>The table of axioms both ways: what a rule promises holds on every random problem, what it does not promise fails on some.</summary>
public sealed class ClaimsAxiomTests
{
    private const int Rounds = 3000;
    private const double Near = 1e-7;

    public static TheoryData<string> Rules => new(ClaimsRules.All.Select(rule => rule.Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Axioms_OfTheRule_AreExactlyThoseThatHold(string name)
    {
        var rule = ClaimsRules.Find(name)!;
        var violated = new HashSet<ClaimsAxiom>();

        // Seeded, so that what is violated is found in every run.
        var numbers = new SeededGenerator(5);
        for (var round = 0; round < Rounds; round++)
        {
            var claims = new double[1 + numbers.NextBelow(5)];
            for (var i = 0; i < claims.Length; i++)
            {
                claims[i] = numbers.NextBelow(13);
            }

            var estate = numbers.NextBelow((int)(2 * claims.Sum()) + 1) / 2.0;
            var less = numbers.NextBelow((int)(2 * estate) + 1) / 2.0;
            violated.UnionWith(Violated(rule, claims, estate, less));
            IsDivision(claims, estate, Divided(rule, claims, estate)).Should().BeTrue(string.Join(' ', claims));
        }

        Enum.GetValues<ClaimsAxiom>().Except(violated).Should().BeEquivalentTo(rule.Axioms);
    }

    [Fact]
    public void Divide_AnyProblem_IsAnonymousAndOfNoUnit() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(1, 10_000).ListOf(5).ToArbitrary(), rolls =>
    {
        var claims = rolls.Select(roll => roll / 7.0).ToArray();
        var estate = claims.Sum() * (rolls[0] % 100) / 100;
        foreach (var rule in ClaimsRules.All)
        {
            var awards = Divided(rule, claims, estate);
            Same(Divided(rule, [.. Enumerable.Reverse(claims)], estate), [.. Enumerable.Reverse(awards)]).Should().BeTrue(rule.Name);
            Same(Divided(rule, Scaled(claims, 8), estate * 8), Scaled(awards, 8)).Should().BeTrue(rule.Name);
        }
    }));

    [Fact]
    public void EqualAwardsAndEqualLosses_AreDual()
    {
        double[] claims = [3, 8, 8, 20];
        for (var estate = 0; estate <= 39; estate++)
        {
            Same(Divided(new ConstrainedEqualLossesRule(), claims, estate), Less(claims, Divided(new ConstrainedEqualAwardsRule(), claims, 39 - estate))).Should().BeTrue();
        }
    }

    [Fact]
    public void RandomArrival_AnyProblem_IsTheShapleyValueOfTheBankruptcyGame() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(0, 500).ListOf(5).ToArbitrary(), rolls =>
    {
        var claims = rolls.Take(4).Select(roll => (double)roll).ToArray();
        var estate = claims.Sum() * (rolls[4] % 100) / 100;
        var players = Players.Of("A", "B", "C", "D").OrThrow();
        var game = BankruptcyGame.Of(ClaimsProblem.Of(players, claims, estate).OrThrow()).OrThrow();
        var awards = Divided(new RandomArrivalRule(), claims, estate);
        double[] weights = [1 / 4.0, 1 / 12.0, 1 / 12.0, 1 / 4.0];
        for (var player = 0; player < 4; player++)
        {
            var value = 0.0;
            for (var group = 0; group < 16; group++)
            {
                value += (group >> player & 1) != 0 ? 0 : weights[int.PopCount(group)] * (game.Values[group | (1 << player)] - game.Values[group]);
            }

            awards[player].Should().BeApproximately(value, 1e-9);
        }
    }));

    private static IEnumerable<ClaimsAxiom> Violated(ClaimsRule rule, double[] claims, double estate, double less)
    {
        var total = claims.Sum();
        var awards = Divided(rule, claims, estate);
        var fewer = Divided(rule, claims, less);
        double[] rights = [.. claims.Select(claim => Math.Max(0, estate - (total - claim)))];
        double[] others = claims[1..];
        double[] more = [claims[0] + 3, .. others];
        var pairs = claims.Zip(awards).ToArray();
        var equals = pairs.SelectMany(one => pairs.Where(two => two.First == one.First).Select(two => two.Second == one.Second)).All(same => same);
        var ordered = pairs.SelectMany(one => pairs.Where(two => two.First >= one.First).Select(two => two.Second >= one.Second && two.First - two.Second >= one.First - one.Second - Near)).All(inOrder => inOrder);
        (ClaimsAxiom Axiom, bool Holds)[] found =
        [
            (ClaimsAxiom.EqualTreatment, equals),
            (ClaimsAxiom.OrderPreservation, ordered),
            (ClaimsAxiom.ResourceMonotonicity, fewer.Zip(awards).All(pair => pair.First <= pair.Second + Near)),
            (ClaimsAxiom.ClaimsMonotonicity, Divided(rule, more, estate)[0] >= awards[0] - Near),
            (ClaimsAxiom.ClaimsTruncationInvariance, Same(awards, Divided(rule, [.. claims.Select(claim => Math.Min(claim, estate))], estate))),
            (ClaimsAxiom.MinimalRightsFirst, Same(awards, Plus(rights, Divided(rule, Less(claims, rights), estate - rights.Sum())))),
            (ClaimsAxiom.CompositionDown, Same(fewer, Divided(rule, awards, less))),
            (ClaimsAxiom.CompositionUp, Same(awards, Plus(fewer, Divided(rule, Less(claims, fewer), estate - less)))),
            (ClaimsAxiom.Midpoint, Same(Divided(rule, claims, total / 2), Scaled(claims, 0.5))),
            (ClaimsAxiom.SelfDuality, Same(awards, Less(claims, Divided(rule, claims, total - estate)))),
            (ClaimsAxiom.Consistency, Same(awards[1..], Divided(rule, others, awards[1..].Sum()))),
            (ClaimsAxiom.NullClaimsConsistency, claims[0] > 0 || Same(awards[1..], Divided(rule, others, estate))),
            (ClaimsAxiom.ReasonableLowerBound, pairs.All(pair => pair.Second >= (Math.Min(pair.First, estate) / claims.Length) - Near)),
            (ClaimsAxiom.MergingAndSplittingProof, others.Length == 0 || Math.Abs(Divided(rule, [others[0] + claims[0], .. others[1..]], estate)[0] - awards[0] - awards[1]) < Near),
        ];
        return found.Where(item => !item.Holds).Select(item => item.Axiom);
    }

    private static bool IsDivision(double[] claims, double estate, double[] awards) =>
        Math.Abs(awards.Sum() - estate) <= 1e-12 * Math.Max(1, estate) && claims.Zip(awards).All(pair => pair.Second >= 0 && pair.Second <= pair.First);

    private static double[] Divided(ClaimsRule rule, double[] claims, double estate)
    {
        var awards = new double[claims.Length];
        rule.Divide(claims, Math.Max(0, Math.Min(estate, claims.Sum())), awards);
        return awards;
    }

    private static bool Same(double[] one, double[] two) => one.Zip(two).All(pair => Math.Abs(pair.First - pair.Second) < Near);

    private static double[] Plus(double[] one, double[] two) => [.. one.Zip(two, (a, b) => a + b)];

    private static double[] Less(double[] one, double[] two) => [.. one.Zip(two, (a, b) => a - b)];

    private static double[] Scaled(double[] one, double factor) => Array.ConvertAll(one, item => item * factor);
}
