using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>How many histories are run, from which random numbers, on how many cores.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MutualLearningRun
{
    /// <summary>The most histories of one run.</summary>
    public const int MostHistories = 10_000_000;

    /// <summary>How many histories are run.</summary>
    /// <value>From 1 to <see cref="MostHistories"/>. The default is 10,000: with March's organization the standard error of code knowledge is then about 0.001.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int Histories
    {
        get;
        init => field = value is >= 1 and <= MostHistories
            ? value
            : throw Bounds.Outside(value, FormattableString.Invariant($"a whole number of histories from 1 to {MostHistories}"), nameof(Histories));
    } = 10_000;

    /// <summary>The seed; every history has a stream of its own in it.</summary>
    /// <value>Any number. The default is 1991.</value>
    public ulong Seed { get; init; } = 1991;

    /// <summary>On how many cores to run at most. The result does not depend on it.</summary>
    /// <value>1 or more, or <see langword="null"/> for all there are, which is the default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? MaxDegreeOfParallelism { get; init => field = Bounds.Count(value, 1); }
}
