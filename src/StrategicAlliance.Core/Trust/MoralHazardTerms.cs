using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What unseen effort does for success, what it costs, and what a partner must at least be paid.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MoralHazardTerms
{
    /// <summary>Terms of a project that succeeds or fails.</summary>
    /// <param name="highSuccess">The probability of success with high effort, p_H; from 0 to 1.</param>
    /// <param name="lowSuccess">The probability of success with low effort, p_L; from 0 to 1.</param>
    /// <param name="participation">What the partner must be paid on average for high effort, U.</param>
    /// <param name="effortCost">How much less it must be paid for low effort, c; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public MoralHazardTerms(decimal highSuccess, decimal lowSuccess, decimal participation, decimal effortCost)
    {
        HighSuccess = Bounds.Share(highSuccess);
        LowSuccess = Bounds.Share(lowSuccess);
        Participation = participation;
        EffortCost = Bounds.Least(effortCost);
    }

    /// <summary>The probability of success with high effort, p_H.</summary>
    public decimal HighSuccess { get; }

    /// <summary>The probability of success with low effort, p_L.</summary>
    public decimal LowSuccess { get; }

    /// <summary>What the partner must be paid on average for high effort, U.</summary>
    public decimal Participation { get; }

    /// <summary>How much less it must be paid for low effort, c.</summary>
    public decimal EffortCost { get; }

    /// <summary>What a success is worth, V; a failure is worth nothing.</summary>
    /// <value>The default is <see langword="null"/>: not known, so that whether effort pays is not known either.</value>
    public decimal? SuccessValue { get; init; }
}
