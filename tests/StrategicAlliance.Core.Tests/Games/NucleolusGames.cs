using System.Numerics;
using System.Text.Json.Nodes;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>Games on which solvers of nucleoli go wrong, and the published cases.</summary>
internal static class NucleolusGames
{
    private static readonly Lazy<JsonArray> Cases = new(() => (JsonArray)JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "cases", "allocation.json")))!["cases"]!);

    public static Players Named(int count) => Players.Of(Enumerable.Range(0, count).Select(player => FormattableString.Invariant($"P{player:00}"))).OrThrow();

    public static Game Of(params double[] values) => Game.FromValues(Named(BitOperations.Log2((uint)values.Length)), values).OrThrow();

    public static CostGame CostsOf(params double[] costs) => CostGame.FromValues(Named(BitOperations.Log2((uint)costs.Length)), costs).OrThrow();

    public static Game By(int players, Func<int, double> value) => Of([.. Enumerable.Range(0, 1 << players).Select(bits => bits == 0 ? 0 : value(bits))]);

    public static Game Random(int players, string kind, ulong seed)
    {
        var draws = new SeededGenerator(seed);
        return By(players, bits =>
        {
            var (draw, count) = (draws.NextDouble(), BitOperations.PopCount((uint)bits));
            return kind switch
            {
                "uniform" => draw,
                "near-convex" => (count * count) + draw,
                "ties" => Math.Floor(draw * 3),
                "empty core" => Math.Floor(draw * 10) + (count == players ? 0 : 10),
                "zero and huge" => draw < 0.5 ? 0 : Math.Floor(draw * 4) * 1e9,
                "negative" => (draw * 20) - 10,
                "tiny" => draw * 1e-9,
                "cents" => count == 1 ? 0 : Math.Floor(draw * 10000) / 100 * count,
                _ => throw new ArgumentException(kind, nameof(kind)),
            };
        });
    }

    public static IEnumerable<(JsonNode Case, string Solution)> Published(string kind, params string[] solutions) =>
        Cases.Value.Where(item => item!["kind"]!.GetValue<string>() == kind).SelectMany(item => solutions.Where(((JsonObject)item!["expected"]!).ContainsKey).Select(name => (item!, name)));

    public static Players PlayersOf(JsonNode item) => Players.Of(((JsonArray)item["players"]!).Select(name => name!.GetValue<string>())).OrThrow();

    public static IEnumerable<KeyValuePair<string, double>> TableOf(JsonNode item, string member) =>
        ((JsonObject)item["data"]![member]!).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!.GetValue<double>()));

    public static Game Remade(this Game game, Func<int, double> value) => By(game.Players.Count, value);

    public static double SumOf(int bits, double[] of) => of.Where((_, player) => (bits >> player & 1) != 0).Sum();

    public static void ShouldBeClose(this double[] found, double[] expected, double relative)
    {
        var scale = Math.Max(1e-300, expected.Max(Math.Abs));
        found.Should().HaveSameCount(expected);
        found.Zip(expected).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= relative * scale, $"{string.Join(", ", found)} should be {string.Join(", ", expected)}");
    }
}
