using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>Games for tests, drawn from a seed, and what is done to them.</summary>
internal static class TableGames
{
    public static Players Named(int count) => Players.Of(Enumerable.Range(0, count).Select(player => FormattableString.Invariant($"P{player:00}"))).OrThrow();

    public static Game Of(params double[] values) => Game.FromValues(Named((int)Math.Log2(values.Length)), values).OrThrow();

    public static CostGame CostsOf(params double[] costs) => CostGame.FromValues(Named((int)Math.Log2(costs.Length)), costs).OrThrow();

    /// <summary>Uniform values from -10 to 10; with whole numbers there are many ties.</summary>
    public static Game Random(int players, ulong seed, bool whole = false)
    {
        var draws = new SeededGenerator(seed);
        return Game.FromFunction(Named(players), coalition =>
        {
            var value = (draws.NextDouble() * 20) - 10;
            return coalition.IsEmpty ? 0 : whole ? Math.Round(value) : value;
        }).OrThrow();
    }

    public static Game Made(this Game game, Func<Coalition, double> value) => Game.FromFunction(game.Players, value).OrThrow();

    /// <summary>The game in which player i does what player order[i] did.</summary>
    public static Game Relabelled(this Game game, int[] order) =>
        game.Made(coalition => game[game.Players.Coalition(coalition.Members.Select(player => game.Players[order[player]]))]);

    public static double[] Payoffs(this ISolutionConcept concept, Game game) => [.. concept.Solve(game).OrThrow().Payoffs];

    public static double[] Payoffs(this ISolutionConcept concept, CostGame game) => [.. concept.Solve(game).OrThrow().Payoffs];

    public static Refusal Refused<T>(this Outcome<T> outcome)
        where T : notnull => outcome.Should().BeOfType<Outcome<T>.Refused>().Which.Refusal;

    public static void ShouldBe(this double[] found, double[] expected, double relative)
    {
        var scale = Math.Max(1, expected.Max(Math.Abs));
        found.Should().HaveSameCount(expected);
        found.Zip(expected).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= relative * scale, $"{string.Join(", ", found)} should be {string.Join(", ", expected)}");
    }

    public static IEnumerable<int[]> Orders(int count) => count == 0
        ? [[]]
        : Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(at => (int[])[.. order[..at], count - 1, .. order[at..]]));
}
