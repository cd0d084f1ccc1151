using System.Diagnostics;
using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Benchmarks;

/// <summary>The library's mutual learning against a plain C translation: the same organization, stopped by the same rule, in turn.</summary>
internal sealed class MarchBenchmark(MarchOptions options, TextWriter output)
{
    private static readonly (string Name, MutualLearningSettings Settings)[] Works =
    [
        ("p1 0.1, p2 0.5, to rest", new(0.1, 0.5)),
        ("p1 0.5, p2 0.5, to rest", new(0.5, 0.5)),
        ("p1 0.9, p2 0.5, to rest", new(0.9, 0.5)),
        ("p1 0.5, p2 0.5, p3 0.1, 20 periods", new(0.5, 0.5) { Turnover = 0.1, Periods = [20] }),
        ("p1 0.5, p2 0.5, p3 0.1, p4 0.02, 100 periods", new(0.5, 0.5) { Turnover = 0.1, Turbulence = 0.02, Periods = [100] }),
        ("64 dimensions, p1 0.1, p2 0.5, to rest", new(0.1, 0.5) { Dimensions = 64 }),
    ];

    /// <summary>Measures and prints; 0 if both agree.</summary>
    public int Run()
    {
        MarchBaseline baseline;
        try
        {
            baseline = MarchBaseline.Compile(options.Compiler);
        }
        catch (InvalidOperationException e)
        {
            output.WriteLine(e.Message);
            return 1;
        }

        using (baseline)
        {
            output.WriteLine("Microseconds of processor time per history, the least of all rounds (the median in brackets). Ratio: baseline / library, each on one core, of one round.");
            output.WriteLine("Two cores: by the clock, which only a machine with nothing else to do tells truly; and the processor time that both use for a history.");
            Library(Works[0].Settings, 5_000, 1, 1);
            return Works.All(work => Compare(baseline, work.Name, work.Settings)) ? 0 : 1;
        }
    }

    private bool Compare(MarchBaseline baseline, string name, MutualLearningSettings settings)
    {
        var (c, one, two) = (new List<MarchTiming>(), new List<MarchTiming>(), new List<MarchTiming>());
        for (var round = 0; round < options.Rounds; round++)
        {
            var seed = (ulong)(round + 1);
            c.Add(baseline.Run(settings, options.Histories, seed));
            one.Add(Library(settings, options.Histories * 10, seed, 1));
            two.Add(Library(settings, options.Histories * 10, seed, 2));
        }

        var ratios = c.Zip(one, (plain, ours) => plain.Microseconds / ours.Microseconds).Order().ToArray();
        var speedUp = one.Zip(two, (single, both) => single.Elapsed / both.Elapsed).Order().ToArray();
        output.WriteLine(name);
        output.WriteLine($"  C -O2     {Times(c)}");
        output.WriteLine($"  library   {Times(one)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ratio     median {ratios[ratios.Length / 2]:F1}, least {ratios[0]:F1}, most {ratios[^1]:F1}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  two cores median {speedUp[speedUp.Length / 2]:F2} times as fast as one, most {speedUp[^1]:F2};"));
        output.WriteLine($"   together {Times(two)}");

        var same = one.Zip(two, (single, both) => single.Knowledge.Equals(both.Knowledge)).All(equal => equal);
        var (theirs, ours) = (Mean(c), Mean(one));
        var apart = Math.Abs(theirs.Mean - ours.Mean) / Math.Sqrt((theirs.Error * theirs.Error) + (ours.Error * ours.Error));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  knowledge C {theirs.Mean:F4}, library {ours.Mean:F4}: {apart:F1} standard errors apart; one core and two {(same ? "the same" : "DIFFER")}"));
        return same && apart < 5;
    }

    private static MarchTiming Library(MutualLearningSettings settings, int histories, ulong seed, int cores)
    {
        var run = new MutualLearningRun { Histories = histories, Seed = seed, MaxDegreeOfParallelism = cores };
        var (watch, processor) = (Stopwatch.StartNew(), Processor());
        var last = MutualLearning.Simulate(settings, run).Last;
        var elapsed = watch.Elapsed;
        return new MarchTiming
        {
            Knowledge = last.CodeKnowledge,
            Error = last.CodeStandardError ?? 0,
            Microseconds = (Processor() - processor).TotalMicroseconds / histories,
            Elapsed = elapsed.TotalMicroseconds / histories,
        };
    }

    private static TimeSpan Processor()
    {
        using var own = Process.GetCurrentProcess();
        return own.TotalProcessorTime;
    }

    private static (double Mean, double Error) Mean(List<MarchTiming> rounds) =>
        (rounds.Average(round => round.Knowledge), Math.Sqrt(rounds.Sum(round => round.Error * round.Error)) / rounds.Count);

    private static string Times(List<MarchTiming> rounds)
    {
        var times = rounds.Select(round => round.Microseconds).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{times[0],8:F1} ({times[times.Length / 2]:F1})");
    }
}
