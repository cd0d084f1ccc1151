namespace StrategicAlliance.Simulation;

/// <summary>Runs independent replications on several cores. Each has its own stream of the seed and its own place in the result, so that the
/// result does not depend on how many cores there are.</summary>
internal static class Replications
{
    public static T[] Run<T>(int count, int? cores, Func<int, T> one, IProgress<double>? progress, CancellationToken cancellation)
    {
        var results = new T[count];
        Run(count, 1, cores, () => results, (places, index) => places[index] = one(index), _ => { }, progress is null ? null : done => progress.Report((double)done / count), cancellation);
        return results;
    }

    /// <summary>Runs replications in batches, each on a worker that keeps its memory from one to the next.</summary>
    /// <param name="count">How many.</param>
    /// <param name="batch">How many a worker does in a row: enough work to hand out, little enough to share it evenly.</param>
    /// <param name="cores">On how many cores at most; <see langword="null"/> for all.</param>
    /// <param name="start">Makes a worker.</param>
    /// <param name="one">Does the replication of a number on a worker.</param>
    /// <param name="end">Takes what a worker came to; one at a time, in any order, so what it does must not depend on the order.</param>
    /// <param name="report">Is told how many are done, ever more, one call at a time; or <see langword="null"/>.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static void Run<TWorker>(
        int count, int batch, int? cores, Func<TWorker> start, Action<TWorker, int> one, Action<TWorker> end, Action<int>? report, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (gate, done) = (new object(), 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = cores ?? -1, CancellationToken = cancellation };
        Parallel.For(0, ((count - 1) / batch) + 1, options, start, RunBatch, End);

        TWorker RunBatch(int number, ParallelLoopState state, TWorker worker)
        {
            var (from, to) = (number * batch, Math.Min(count, (number + 1) * batch));
            for (var index = from; index < to; index++)
            {
                cancellation.ThrowIfCancellationRequested();
                one(worker, index);
            }

            if (report is not null)
            {
                // Within the lock, so that progress never runs backwards.
                lock (gate)
                {
                    done += to - from;
                    report(done);
                }
            }

            return worker;
        }

        void End(TWorker worker)
        {
            lock (gate)
            {
                end(worker);
            }
        }
    }

    /// <summary>The mean, summed from the first to the last; the sum of the order in which they were computed would differ in the last digits.</summary>
    public static double Mean(IReadOnlyList<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Count;
    }

    /// <summary>The standard deviation of a sample; <see langword="null"/> with fewer than two values.</summary>
    public static double? Deviation(IReadOnlyList<double> values)
    {
        if (values.Count < 2)
        {
            return null;
        }

        var (mean, sum) = (Mean(values), 0.0);
        foreach (var value in values)
        {
            sum += (value - mean) * (value - mean);
        }

        return Math.Sqrt(sum / (values.Count - 1));
    }

    /// <summary>The smallest value that at least a share of the values does not exceed.</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
}
