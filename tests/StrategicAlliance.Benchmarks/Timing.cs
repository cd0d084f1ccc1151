using System.Diagnostics;
using System.Globalization;

namespace StrategicAlliance.Benchmarks;

/// <summary>The times of one work, round by round.</summary>
internal sealed class Timing
{
    private readonly List<double> times = [];

    public double Least => times.Min();

    public double Median => times.Order().ElementAt(times.Count / 2);

    /// <summary>Runs a work and keeps its time; the first rounds warm up and are counted below zero.</summary>
    public T Take<T>(int round, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (round >= 0)
        {
            times.Add(elapsed);
        }

        return result;
    }

    /// <summary>The median of the ratios to another work of the same rounds.</summary>
    public double MedianRatio(Timing other) => times.Zip(other.times, (own, theirs) => own / theirs).Order().ElementAt(times.Count / 2);

    /// <summary>The least time, and the median in brackets.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Least,9:F3} ({Median:F3})");

    /// <summary>The ratio of the least times, and the median of the ratios in brackets.</summary>
    public string RatioTo(Timing other) => string.Create(CultureInfo.InvariantCulture, $"{Least / other.Least:F2} ({MedianRatio(other):F2})");
}
