using System.Diagnostics;
using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Benchmarks;

/// <summary>Adding up evidence and fusing opinions, against adding up two arrays of numbers.</summary>
internal sealed class FusionBenchmark(TrustOptions options, TextWriter output)
{
    private const int Count = 1_000_000;

    /// <summary>Measures and prints; 0 if the sums agree and an update allocates nothing.</summary>
    public int Run()
    {
        var random = new SeededGenerator(2002);
        var (positive, negative) = (new double[Count], new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            (positive[i], negative[i]) = (random.NextDouble() * 10, random.NextDouble());
        }

        var evidence = positive.Zip(negative, (r, s) => new Evidence(r, s)).ToArray();
        var opinions = Array.ConvertAll(evidence, each => Opinion.FromEvidence(each, 0.5));
        var (plain, summed, fused, updated) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var (sum, all, opinion, record) = ((R: 0.0, S: 0.0), Evidence.None, default(Opinion), Evidence.None);

        // The first runs are for the compiler.
        for (var round = -20; round < options.Rounds * 10; round++)
        {
            Time(plain, round, () => sum = Plain(positive, negative));
            Time(summed, round, () => all = Evidence.Sum(evidence));
            Time(fused, round, () => opinion = OpinionFusion.Cumulative(opinions));
            Time(updated, round, () => record = Updated(evidence));
        }

        var from = GC.GetAllocatedBytesForCurrentThread();
        record = Updated(evidence);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - from;

        output.WriteLine("Nanoseconds an item, the least of all rounds (the median in brackets); a million items. Ratio: to adding up two arrays, in the same run.");
        Write("two arrays added up in a plain loop", plain, plain);
        Write("evidence added up (Evidence.Sum)", summed, plain);
        Write("opinions fused (OpinionFusion.Cumulative)", fused, plain);
        Write("evidence updated one by one (BetaReputation.Update)", updated, plain);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes allocated by {Count:N0} updates: {allocated}"));
        var agree = Near(sum.R, all.Positive) && Near(sum.S, all.Negative) && Near(all.Positive, opinion.ToEvidence()!.Value.Positive) && record.Positive > 0;
        output.WriteLine(agree ? "The sums agree." : "The sums DIFFER.");
        return agree && allocated == 0 ? 0 : 1;
    }

    private static void Time(List<double> times, int round, Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        if (round >= 0)
        {
            times.Add(watch.Elapsed.TotalNanoseconds / Count);
        }
    }

    private static (double R, double S) Plain(double[] positive, double[] negative)
    {
        var (r, s) = (0.0, 0.0);
        for (var i = 0; i < positive.Length; i++)
        {
            r += positive[i];
            s += negative[i];
        }

        return (r, s);
    }

    private static Evidence Updated(Evidence[] evidence)
    {
        var record = Evidence.None;
        foreach (var latest in evidence)
        {
            record = BetaReputation.Update(record, latest, 0.99);
        }

        return record;
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-9 * Math.Abs(other);

    private void Write(string name, List<double> times, List<double> plain)
    {
        var (own, ratios) = (times.Order().ToArray(), times.Zip(plain, (ours, theirs) => ours / theirs).Order().ToArray());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-52} {own[0],6:F2} ({own[own.Length / 2]:F2})  ratio {own[0] / plain.Min():F2} (median of rounds {ratios[ratios.Length / 2]:F2})"));
    }
}
