namespace StrategicAlliance.Learning;

/// <summary>How a learning race of two ends.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningRaceOutcome
{
    internal LearningRaceOutcome(double? timeA, double? timeB)
    {
        TimeA = timeA;
        TimeB = timeB;
    }

    /// <summary>When A is done, in the unit of the rates; <see langword="null"/>: never.</summary>
    public double? TimeA { get; }

    /// <summary>When B is done, in the unit of the rates; <see langword="null"/>: never.</summary>
    public double? TimeB { get; }

    /// <summary>Whether both are done at the same time.</summary>
    public bool IsTie => TimeA is not null && TimeA == TimeB;

    /// <summary>Who is done first; <see langword="null"/> when both are at the same time, or neither ever is.</summary>
    public RaceSide? Winner => (TimeA, TimeB) switch
    {
        (not null, null) => RaceSide.A,
        (null, not null) => RaceSide.B,
        ({ } a, { } b) when a < b => RaceSide.A,
        ({ } a, { } b) when b < a => RaceSide.B,
        _ => null,
    };

    /// <summary>How long one is done and the other is not: the time in which the winner may leave with what it learned.</summary>
    /// <value>In the unit of the rates; <see langword="null"/> when it never ends or never begins: see <see cref="IsOpenEnded"/>.</value>
    public double? ExposureWindow => TimeA is { } a && TimeB is { } b ? Math.Abs(a - b) : null;

    /// <summary>Whether one is done and the other never will be: the exposure has no end.</summary>
    public bool IsOpenEnded => (TimeA is null) != (TimeB is null);
}
