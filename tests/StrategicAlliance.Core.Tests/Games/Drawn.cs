using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>Random instances of structured games, many of them with ties.</summary>
internal static class Drawn
{
    public static void ForSeeds(Action<Func<int, int>> holds) => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        seed =>
        {
            var draws = new SeededGenerator((ulong)seed);
            holds(below => (int)(draws.NextDouble() * below));
        }).QuickCheckThrowOnFailure();

    public static Players Named(int count) => Players.Of(Enumerable.Range(0, count).Select(player => FormattableString.Invariant($"P{player}"))).OrThrow();

    public static void ShouldBe(this Solution found, Solution expected, double tolerance = 1e-9)
    {
        foreach (var player in expected.Players)
        {
            found[player].Should().BeApproximately(expected[player], tolerance, $"{player} of {found.Concept}: {found.Payoffs} or {expected.Payoffs}");
        }
    }

    public static string RefusedAs<T>(this Outcome<T> outcome)
        where T : notnull => outcome.Match(_ => "answered", refusal => refusal.Rule);
}
