using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benchmarks;

/// <summary>All power indices of the Council of 27 under the weights of Nice, each by itself and all together.</summary>
internal sealed class VotingBenchmark(RoundsOptions options, TextWriter output)
{
    private const int Quota = 255;

    private static readonly int[] Weights = [29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3];

    private static readonly (string Name, Func<WeightedVoting, object> Work)[] Works =
    [
        .. new IPowerIndex[]
        {
            new ShapleyShubikIndex(), new BanzhafIndex(), new AbsoluteBanzhafIndex(), new DeeganPackelIndex(), new PublicGoodIndex(), new JohnstonIndex(),
            new ColemanPreventiveIndex(), new ColemanInitiativeIndex(),
        }.Select(index => (index.Name, (Func<WeightedVoting, object>)(voting => index.Of(voting).OrThrow()))),
        ("banzhafSwings", voting => BanzhafSwings.Of(voting).OrThrow()),
        ("colemanCollectivity", voting => ColemanCollectivity.Of(voting).OrThrow()),
    ];

    /// <summary>Measures and prints; 0 if the largest member has the known share of the Shapley-Shubik index.</summary>
    public int Run()
    {
        output.WriteLine("Milliseconds, the least of all rounds (the median in brackets): 27 members, quota 255 of 345. Every vote is made anew.");
        var first = new Timing();
        var voting = Council();
        first.Take(0, () => All(voting));
        var (all, each) = (new Timing(), Works.Select(_ => new Timing()).ToArray());
        for (var round = -20; round < options.Rounds; round++)
        {
            for (var i = 0; i < Works.Length; i++)
            {
                voting = Council();
                each[i].Take(round, () => Works[i].Work(voting));
            }

            voting = Council();
            all.Take(round, () => All(voting));
        }

        for (var i = 0; i < Works.Length; i++)
        {
            output.WriteLine($"  {Works[i].Name,-22}{each[i]}");
        }

        output.WriteLine($"  {"all together",-22}{all}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"all, first of the run",-22}{first.Least,9:F3}, most of it the compiler's"));
        return Math.Abs(new ShapleyShubikIndex().Of(Council()).OrThrow().Payoffs[0] - 0.0867377480633) < 1e-12 ? 0 : 1;
    }

    private static object All(WeightedVoting voting) => Array.ConvertAll(Works, work => work.Work(voting));

    private static WeightedVoting Council() => WeightedVoting.Of(
        Players.Of(Enumerable.Range(1, Weights.Length).Select(member => FormattableString.Invariant($"M{member:00}"))).OrThrow(),
        Array.ConvertAll(Weights, weight => (decimal)weight),
        Quota).OrThrow();
}
