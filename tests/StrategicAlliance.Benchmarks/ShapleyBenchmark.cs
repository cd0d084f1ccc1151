using System.Diagnostics;
using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benchmarks;

/// <summary>Exact values of all players from a full table against one plain sum of the same table, in turn.</summary>
internal sealed class ShapleyBenchmark(ShapleyOptions options, TextWriter output)
{
    private static readonly (string Name, ISolutionConcept Concept)[] Works =
    [
        ("Shapley, one core", new ShapleyValue { MaxDegreeOfParallelism = 1 }),
        ("Banzhaf, one core", new BanzhafValue { MaxDegreeOfParallelism = 1 }),
        ("Shapley, two cores", new ShapleyValue { MaxDegreeOfParallelism = 2 }),
        ("Banzhaf, two cores", new BanzhafValue { MaxDegreeOfParallelism = 2 }),
    ];

    /// <summary>Measures and prints; 0 if one core and two give the same digits.</summary>
    public int Run()
    {
        output.WriteLine("Milliseconds for the values of all players, the least of all rounds (the median in brackets).");
        output.WriteLine("Ratio: to one plain vectorized sum of the same table, on one core: least to least (the median of the rounds in brackets).");
        return options.Players.All(Measure) ? 0 : 1;
    }

    private bool Measure(int players)
    {
        var draws = new SeededGenerator(1953);
        var game = Game.FromFunction(
            Players.Of(Enumerable.Range(1, players).Select(player => FormattableString.Invariant($"P{player}"))).OrThrow(),
            coalition => coalition.IsEmpty ? 0 : coalition.Count * (1 + draws.NextDouble())).OrThrow();
        var repeats = Math.Max(1, 1 << Math.Max(0, 23 - players));
        var sums = new List<double>();
        var times = Works.Select(_ => new List<double>()).ToArray();
        for (var round = -2; round < options.Rounds; round++)
        {
            var sum = Time(repeats, () => PlainSum.Of(game.Values));
            var each = Array.ConvertAll(Works, work => Time(repeats, () => work.Concept.Solve(game)));
            if (round >= 0)
            {
                sums.Add(sum);
                for (var i = 0; i < each.Length; i++)
                {
                    times[i].Add(each[i]);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{players} players, {Game.BytesNeeded(players)} bytes"));
        output.WriteLine($"  {"plain sum",-20}{Least(sums)}");
        for (var i = 0; i < Works.Length; i++)
        {
            var ratios = sums.Zip(times[i], (sum, time) => time / sum).Order().ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Works[i].Name,-20}{Least(times[i])}   ratio {times[i].Min() / sums.Min():F2} ({ratios[ratios.Length / 2]:F2})"));
        }

        var solved = Array.ConvertAll(Works, work => work.Concept.Solve(game).OrThrow().Payoffs);
        var same = solved[0].Equals(solved[2]) && solved[1].Equals(solved[3]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  one core and two {(same ? "the same" : "DIFFER")}; shares less v(N): {solved[0].Sum() - game.Grand:E1}"));
        return same;
    }

    private static double Time<T>(int repeats, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < repeats; i++)
        {
            GC.KeepAlive(work());
        }

        return watch.Elapsed.TotalMilliseconds / repeats;
    }

    private static string Least(List<double> times)
    {
        var sorted = times.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[0],9:F3} ({sorted[sorted.Length / 2]:F3})");
    }
}
