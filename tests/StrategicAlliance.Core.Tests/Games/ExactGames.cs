using System.Text.Json;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>Games to test with: the published ones, and random ones of the sorts that break solvers.</summary>
internal static class ExactGames
{
    public static Game ThatPeersGetWrong { get; } = Of(("A,B", 65), ("A,C", 15), ("B,C", 4), ("A,B,C", 117));

    public static Players Named(int count) => Players.Of(Enumerable.Range(0, count).Select(i => ((char)('A' + i)).ToString())).OrThrow();

    public static Game Of(params (string Coalition, double Value)[] values) => Game.FromTable(
        Named(values.SelectMany(pair => pair.Coalition.Split(',')).Distinct(StringComparer.Ordinal).Count()),
        values.Select(pair => KeyValuePair.Create(pair.Coalition, pair.Value)),
        MissingCoalitions.Zero).OrThrow();

    /// <summary>Kinds 0 to 5: uniform, near-convex, many ties, mostly empty core, zeros and ones, wide range.</summary>
    public static double[] Random(SeededGenerator generator, int players, int kind)
    {
        var values = new double[1 << players];
        for (var bits = 1; bits < values.Length; bits++)
        {
            var size = System.Numerics.BitOperations.PopCount((uint)bits);
            var at = generator.NextDouble();
            values[bits] = kind switch
            {
                0 => Math.Round(at * 100),
                1 => (size * size * 10) + Math.Round(at * 5),
                2 => Math.Floor(at * 3),
                3 => size == players ? 10 : Math.Round(at * 40),
                4 => at < 0.7 ? 0 : 1,
                _ => at < 0.3 ? 0 : Math.Round(at * 1e9),
            };
        }

        return values;
    }

    public static IEnumerable<(string Id, Players Players, double[] Values, bool IsCost, Dictionary<string, double[]> Expected)> Published()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "cases", "allocation.json")));
        foreach (var one in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            var isCost = one.GetProperty("kind").GetString() == "cost-game";
            if (!isCost && one.GetProperty("kind").GetString() != "tu-game")
            {
                continue;
            }

            var players = Players.Of(one.GetProperty("players").EnumerateArray().Select(name => name.GetString()!)).OrThrow();
            var table = one.GetProperty("data").GetProperty(isCost ? "costs" : "values").EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, pair.Value.GetDouble()));
            var expected = one.GetProperty("expected").EnumerateObject()
                .Where(solution => solution.Value.ValueKind == JsonValueKind.Object && players.All(name => solution.Value.TryGetProperty(name, out var share) && share.ValueKind == JsonValueKind.Number))
                .ToDictionary(solution => solution.Name, solution => players.Select(name => solution.Value.GetProperty(name).GetDouble()).ToArray(), StringComparer.Ordinal);
            yield return (one.GetProperty("id").GetString()!, players, Game.FromTable(players, table, MissingCoalitions.Refused).OrThrow().Values.ToArray(), isCost, expected);
        }
    }
}
