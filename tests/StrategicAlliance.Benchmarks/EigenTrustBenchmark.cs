using System.Diagnostics;
using System.Globalization;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Benchmarks;

/// <summary>The library's EigenTrust against a plain C loop over the same matrix, stopped by the same rule, in turn.</summary>
internal sealed class EigenTrustBenchmark(TrustOptions options, TextWriter output)
{
    private const double Tolerance = 1e-9;

    /// <summary>Measures and prints; 0 if both agree, and one core and two give the same bits.</summary>
    public int Run()
    {
        try
        {
            using var baseline = new CProgram("eigentrust", options.Compiler);
            var matrix = TrustMatrix.Make(2003);
            var file = Path.Combine(baseline.Folder, "matrix");
            matrix.Write(file);
            var watch = Stopwatch.StartNew();
            var network = LocalTrustNetwork.Of(TrustMatrix.Peers, matrix.Trust);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{network.PeerCount:N0} peers, {network.EdgeCount:N0} edges, tolerance 1e-9. The matrix once: {watch.Elapsed.TotalMilliseconds:F0} ms."));
            output.WriteLine("Milliseconds, the least of all rounds (the median in brackets). Ratio: library / baseline of one round, processor time of one core; below 1 the library is quicker.");
            return new[] { 0.1, 0.5 }.All(alpha => Compare(baseline, file, network, matrix.PreTrust, alpha)) ? 0 : 1;
        }
        catch (InvalidOperationException e)
        {
            output.WriteLine(e.Message);
            return 1;
        }
    }

    private bool Compare(CProgram baseline, string file, LocalTrustNetwork network, double[] preTrust, double alpha)
    {
        var (one, two) = (new EigenTrustSettings { Alpha = alpha, MaxDegreeOfParallelism = 1 }, new EigenTrustSettings { Alpha = alpha, MaxDegreeOfParallelism = 2 });
        FormattableString stop = $"{alpha:R} {Tolerance * alpha / (1 - alpha):R} 1";
        string[] arguments = [file, .. FormattableString.Invariant(stop).Split(' ')];

        // Until the compiler has seen what it needs to.
        for (var i = 0; i < 5; i++)
        {
            EigenTrust.Rank(network, preTrust, one);
            EigenTrust.Rank(network, preTrust, two);
        }

        var (plain, single, both, clock) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var (found, finding, other) = (Array.Empty<double>(), EigenTrust.Rank(network, preTrust, one), EigenTrust.Rank(network, preTrust, two));
        for (var round = 0; round < options.Rounds; round++)
        {
            found = Array.ConvertAll(baseline.Run(arguments), word => double.Parse(word, CultureInfo.InvariantCulture));
            plain.Add(found[1] * 1000);
            var (watch, from) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            finding = EigenTrust.Rank(network, preTrust, one);
            single.Add((Environment.CpuUsage.TotalTime - from).TotalMilliseconds);
            clock.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
            other = EigenTrust.Rank(network, preTrust, two);
            both.Add(watch.Elapsed.TotalMilliseconds);
        }

        var ratios = single.Zip(plain, (ours, theirs) => ours / theirs).Order().ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"alpha {alpha}: {finding.Steps} steps"));
        output.WriteLine($"  C -O2, processor time      {Times(plain)}");
        output.WriteLine($"  library, processor time    {Times(single)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ratio                      of the least {single.Min() / plain.Min():F2}; of rounds: median {ratios[ratios.Length / 2]:F2}, least {ratios[0]:F2}, most {ratios[^1]:F2}"));
        output.WriteLine($"  library, one core, clock   {Times(clock)}");
        output.WriteLine($"  library, two cores, clock  {Times(both)}");

        var bits = finding.Trust.SequenceEqual(other.Trust) && finding.Residual.Equals(other.Residual);
        var agree = finding.HasConverged && (int)found[0] == finding.Steps && Math.Abs(found[2] - finding.Trust[0]) < 1e-12
            && Math.Abs(finding.Trust.Sum() - 1) < 1e-12 && Math.Abs(found[4] - finding.Trust.Sum(share => share * share)) < 1e-12;
        output.WriteLine($"  C and the library {(agree ? "agree" : "DIFFER")}; one core and two {(bits ? "give the same bits" : "DIFFER")}");
        return agree && bits;
    }

    private static string Times(List<double> rounds)
    {
        var times = rounds.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{times[0],7:F1} ({times[times.Length / 2]:F1})");
    }
}
