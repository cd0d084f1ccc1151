namespace StrategicAlliance.Simulation;

/// <summary>Runs independent replications on several cores. Each has its own stream of the seed and its own place in the result, so that the
/// result does not depend on how many cores there are.</summary>
internal static class Replications
{
    public static T[] Run<T>(int count, int? cores, Func<int, T> one, IProgress<double>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var results = new T[count];
        var (gate, done) = (new object(), 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = cores ?? -1, CancellationToken = cancellation };
        Parallel.For(0, count, options, index =>
        {
            results[index] = one(index);
            if (progress is not null)
            {
                // Within the lock, so that progress never runs backwards.
                lock (gate)
                {
                    progress.Report((double)++done / count);
                }
            }
        });
        return results;
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
