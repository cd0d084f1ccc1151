using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benchmarks;

/// <summary>Nucleoli with their certificates, and balancedness, beside one plain look at the excess of every coalition.</summary>
internal sealed class NucleolusBenchmark(NucleolusOptions options, TextWriter output)
{
    private static readonly string[] Kinds = ["uniform", "near-convex", "ties", "bankruptcy"];

    /// <summary>Measures and prints; 0 if every answer was certified.</summary>
    public int Run()
    {
        output.WriteLine("Milliseconds of processor time for one game, one core: the least of all games (the median in brackets). Every answer certified within the time.");
        output.WriteLine("One look: the excess of every coalition once, by a plain loop.");
        var certified = true;
        foreach (var players in options.Players)
        {
            foreach (var kind in Kinds)
            {
                certified &= Measure(players, kind);
            }
        }

        return certified ? 0 : 1;
    }

    private static Game Make(int players, string kind, ulong seed)
    {
        var draws = new SeededGenerator(seed);
        var claims = Enumerable.Range(0, players).Select(_ => Math.Floor(draws.NextDouble() * 100) + 1).ToArray();
        var values = new double[1 << players];
        for (var bits = 1; bits < values.Length; bits++)
        {
            var (draw, count) = (draws.NextDouble(), BitOperations.PopCount((uint)bits));
            values[bits] = kind switch
            {
                "uniform" => draw,
                "near-convex" => count * count * (0.9 + (0.2 * draw)),
                "ties" => Math.Floor(draw * 3),
                _ => Math.Max(0, claims.Where((_, player) => (bits >> player & 1) != 0).Sum() - (claims.Sum() / 2)),
            };
        }

        return Game.FromValues(Players.Of(Enumerable.Range(0, players).Select(player => FormattableString.Invariant($"P{player:00}"))).OrThrow(), values).OrThrow();
    }

    private static double Look(Game game, ReadOnlySpan<double> payoffs)
    {
        var (sums, worst) = (new double[game.Values.Length], double.NegativeInfinity);
        for (var bits = 1; bits < sums.Length; bits++)
        {
            sums[bits] = sums[bits & (bits - 1)] + payoffs[BitOperations.TrailingZeroCount(bits)];
            worst = Math.Max(worst, game.Values[bits] - sums[bits]);
        }

        return worst;
    }

    private static double Time(Action work)
    {
        using var own = Process.GetCurrentProcess();
        var before = own.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        work();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        own.Refresh();

        // The clock of processor time is coarse: short works are taken by the other clock.
        var processor = (own.TotalProcessorTime - before).TotalMilliseconds;
        return processor > 50 ? Math.Min(processor, elapsed) : elapsed;
    }

    private bool Measure(int players, string kind)
    {
        var (concept, certified) = (new Prenucleolus(), true);
        var (look, solve, balance) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < options.Rounds; round++)
        {
            var game = Make(players, kind, (ulong)(round + 2));
            Outcome<Solution>? found = null;
            solve.Add(Time(() => found = concept.Solve(game)));
            balance.Add(Time(() => certified &= Balancedness.Of(game) is Outcome<BalancednessVerdict>.Answered));
            if (found is Outcome<Solution>.Answered answered)
            {
                look.Add(Time(() => Look(game, [.. answered.Value.Payoffs])));
            }
            else
            {
                certified = false;
            }

            if (round < 0)
            {
                look.Clear();
                solve.Clear();
                balance.Clear();
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{players,3} {kind,-12} one look {Shown(look)}  prenucleolus {Shown(solve)}  balancedness {Shown(balance)}{(certified ? "" : "  NOT CERTIFIED")}"));
        return certified;
    }

    private static string Shown(List<double> times) => times.Count == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{times.Min(),9:F3} ({times.Order().ElementAt(times.Count / 2):F3})");
}
