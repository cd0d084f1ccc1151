using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

internal static class RandomGame
{
    public static Game Of(int players, ulong seed)
    {
        var numbers = new SeededGenerator(seed);
        var values = new double[1 << players];
        for (var bits = 1; bits < values.Length; bits++)
        {
            values[bits] = numbers.NextBelow(200) - 60;
        }

        return Game.FromValues(PowerIndexTests.Names(players), values).OrThrow();
    }

    /// <summary>Every player in one of some groups, by chance.</summary>
    public static IReadOnlyList<string[]> Groups(Players players, int most, ulong seed)
    {
        var numbers = new SeededGenerator(seed, 1);
        return [.. players.GroupBy(_ => numbers.NextBelow(most)).Select(group => group.ToArray())];
    }

    public static void ShouldBeNear(this IEnumerable<double> found, IEnumerable<double> expected, string because = "")
    {
        foreach (var ((one, other), player) in found.Zip(expected).Select((pair, player) => (pair, player)))
        {
            one.Should().BeApproximately(other, 1e-9, $"that of player {player} {because}");
        }
    }
}
