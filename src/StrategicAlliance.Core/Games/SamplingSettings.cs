using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>How <see cref="SampledShapley"/> samples, and when it stops.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SamplingSettings
{
    /// <summary>How to sample; <see cref="SamplingMethod.Stratified"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public SamplingMethod Method { get; init => field = Bounds.Defined(value); }

    /// <summary>How many coalitions may be valued at most; 10,000 by default. Whole rounds only: a few may remain unused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Budget { get; init => field = Bounds.Count(value, 1); } = 10_000;

    /// <summary>Stops when the largest standard error of a player is at most this, in the unit of the game's values; <see langword="null"/>, the
    /// default, uses the budget up. Looking again and again makes the last standard error a little too small.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public double? TargetStandardError
    {
        get;
        init => field = value is null or (> 0 and < double.PositiveInfinity) ? value : throw Bounds.Outside(value.Value, "a finite number above 0", nameof(TargetStandardError));
    }

    /// <summary>The seed; the same seed gives the same digits on every machine, on one core and on many. 1 by default.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>On how many cores coalitions may be valued at once; 1 by default, as functions need not be safe to call from several threads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDegreeOfParallelism { get; init => field = Bounds.Count(value, 1); } = 1;
}
