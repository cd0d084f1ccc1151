using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>
/// A learning race with chance in it: each partner acquires each item that it still lacks with a constant hazard. The expected share it has then
/// follows <c>K' = l (1 - K)</c>; one run may well end otherwise. After Hamel 1991 and Khanna, Gulati and Nohria 1998; the law is of this library.
/// </summary>
/// <remarks>The same settings give the same digits on any number of cores.</remarks>
public static class LearningRaceRun
{
    /// <summary>Source of the race: Khanna, Gulati and Nohria 1998.</summary>
    public static Citation Citation { get; } = new(
        "Khanna, Gulati & Nohria",
        1998,
        "The dynamics of learning alliances: competition, cooperation, and relative scope, Strategic Manage J 19:193-210");

    /// <summary>Runs the race.</summary>
    /// <param name="settings">How.</param>
    /// <returns>How it came out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public static LearningRaceResult Run(LearningRaceSettings settings) => Run(settings, null, CancellationToken.None);

    /// <summary>Runs the race.</summary>
    /// <param name="settings">How.</param>
    /// <param name="progress">Told after each run which share of them is done, from 0 to 1; <see langword="null"/> for nobody. Called on the threads that compute.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>How it came out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public static LearningRaceResult Run(LearningRaceSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        Bounds.Given(settings);
        var runs = Replications.Run(settings.Replications, settings.Cores, run => Once(settings, run), progress, cancellation);
        var outcomes = settings.Racers.Select((racer, index) => new RacerOutcome(
            racer.Partner,
            runs.Select(times => times[index]).ToValueList(),
            Replications.Mean(Array.ConvertAll(runs, times => Win(times, index))),
            Replications.Mean(Array.ConvertAll(runs, times => times[index] - times.Min()))));
        return new LearningRaceResult(settings, outcomes.ToValueList());
    }

    private static double[] Once(LearningRaceSettings settings, int run)
    {
        var random = new SeededGenerator(settings.Seed, (ulong)run);
        return settings.Racers.Select(racer => Time(racer, settings.Threshold, random)).ToArray();
    }

    // The next of n items that are acquired with hazard l each comes after an exponential time of rate n l.
    private static double Time(Racer racer, double threshold, SeededGenerator random)
    {
        // What rounding adds to a whole number of items is no item.
        var needed = Math.Ceiling((threshold * racer.Items) - 1e-9);
        var time = 0.0;
        for (var known = racer.Known; known < needed; known++)
        {
            time += Exponential(random) / ((racer.Items - known) * racer.Rate);
        }

        return time;
    }

    private static double Win(double[] times, int index)
    {
        var first = times.Min();
        return times[index].Equals(first) ? 1.0 / times.Count(time => time.Equals(first)) : 0;
    }

    /// <summary>A number of the exponential distribution of mean 1, by comparisons alone (von Neumann 1951): a logarithm would differ between platforms.</summary>
    internal static double Exponential(SeededGenerator random)
    {
        for (var whole = 0; ; whole++)
        {
            var start = random.NextDouble();
            var (last, falls) = (start, 0);
            for (var next = random.NextDouble(); next < last; next = random.NextDouble())
            {
                last = next;
                falls++;
            }

            if (falls % 2 == 0)
            {
                return whole + start;
            }
        }
    }
}
