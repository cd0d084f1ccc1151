namespace StrategicAlliance.Benchmarks;

/// <summary>How long a history took, and what came out.</summary>
internal sealed record MarchTiming
{
    /// <summary>The processor time of one history.</summary>
    public required double Microseconds { get; init; }

    /// <summary>The time on the clock of one history; 0 where it was not taken.</summary>
    public double Elapsed { get; init; }

    /// <summary>The mean code knowledge.</summary>
    public required double Knowledge { get; init; }

    /// <summary>Its standard error.</summary>
    public required double Error { get; init; }
}
