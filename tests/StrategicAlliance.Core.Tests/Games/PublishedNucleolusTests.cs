using System.Text.Json.Nodes;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class PublishedNucleolusTests
{
    private static readonly ISolutionConcept[] Concepts = [new Nucleolus(), new Prenucleolus(), new PerCapitaNucleolus(), new ProportionalNucleolus(), new DisruptionNucleolus()];

    public static TheoryData<string, string> Gains() => Rows("tu-game");

    public static TheoryData<string, string> Costs() => Rows("cost-game");

    [Theory]
    [MemberData(nameof(Gains))]
    public void Solve_PublishedGame_IsAsPublished(string id, string solution)
    {
        var item = Find("tu-game", id);
        var game = Game.FromTable(NucleolusGames.PlayersOf(item), NucleolusGames.TableOf(item, "values"), MissingCoalitions.Refused).OrThrow();

        Compare(item, solution, Concepts.Single(concept => concept.Name == solution).Solve(game).OrThrow());
    }

    [Theory]
    [MemberData(nameof(Costs))]
    public void Solve_PublishedCostGame_IsAsPublished(string id, string solution)
    {
        var item = Find("cost-game", id);
        var game = CostGame.FromTable(NucleolusGames.PlayersOf(item), NucleolusGames.TableOf(item, "costs"), MissingCoalitions.Refused).OrThrow();

        Compare(item, solution, Concepts.Single(concept => concept.Name == solution).Solve(game).OrThrow());
    }

    [Fact]
    public void LeastCoreValue_PublishedGames_IsAsPublished()
    {
        foreach (var (item, _) in NucleolusGames.Published("tu-game", "leastCoreValue"))
        {
            var game = Game.FromTable(NucleolusGames.PlayersOf(item), NucleolusGames.TableOf(item, "values"), MissingCoalitions.Refused).OrThrow();
            LeastCore.Of(game).OrThrow().Value.Should().BeApproximately(item["expected"]!["leastCoreValue"]!.GetValue<double>(), 1e-9, item["id"]!.GetValue<string>());
        }
    }

    [Fact]
    public void IsBalanced_PublishedGames_IsAsPublished()
    {
        var games = NucleolusGames.Published("tu-game", "properties").ToList();
        games.Should().HaveCountGreaterThan(10);
        foreach (var (item, _) in games)
        {
            var game = Game.FromTable(NucleolusGames.PlayersOf(item), NucleolusGames.TableOf(item, "values"), MissingCoalitions.Refused).OrThrow();
            Balancedness.Of(game).OrThrow().IsBalanced.Should().Be(item["expected"]!["properties"]!["balanced"]!.GetValue<bool>(), item["id"]!.GetValue<string>());
        }

        foreach (var (item, _) in NucleolusGames.Published("cost-game", "properties"))
        {
            var game = CostGame.FromTable(NucleolusGames.PlayersOf(item), NucleolusGames.TableOf(item, "costs"), MissingCoalitions.Refused).OrThrow();
            Balancedness.Of(game).OrThrow().IsBalanced.Should().Be(item["expected"]!["properties"]!["balanced"]!.GetValue<bool>(), item["id"]!.GetValue<string>());
        }
    }

    private static TheoryData<string, string> Rows(string kind)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (item, solution) in NucleolusGames.Published(kind, [.. Concepts.Select(concept => concept.Name)]))
        {
            rows.Add(item["id"]!.GetValue<string>(), solution);
        }

        return rows;
    }

    private static JsonNode Find(string kind, string id) => NucleolusGames.Published(kind, "shapley", "nucleolus", "perCapitaNucleolus").First(pair => pair.Case["id"]!.GetValue<string>() == id).Case;

    private static void Compare(JsonNode item, string solution, Solution found)
    {
        foreach (var (player, amount) in (JsonObject)item["expected"]![solution]!)
        {
            // The cases write their figures with twelve digits.
            found[player].Should().BeApproximately(amount!.GetValue<double>(), 1e-11 * Math.Max(1, Math.Abs(amount.GetValue<double>())) * 10, player);
        }
    }
}
