using StrategicAlliance.Facts;

namespace StrategicAlliance.Integration;

/// <summary>How well an alliance is integrated on one level.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record IntegrationFinding
{
    /// <summary>A finding.</summary>
    /// <param name="level">The level.</param>
    /// <param name="score">The score from 0 to 1, or what it would take to measure it.</param>
    /// <param name="explanation">How the facts lead to the answer.</param>
    /// <exception cref="ArgumentException">The score lies outside 0 to 1 or the explanation is blank.</exception>
    public IntegrationFinding(IntegrationLevel level, Measurement score, string explanation)
    {
        Level = Bounds.Defined(level);
        Score = Bounds.Given(score);
        Explanation = Bounds.Written(explanation);
        if (score.Figure is < 0 or > 1)
        {
            throw Bounds.Outside(score.Figure, Bounds.Fraction, nameof(score));
        }
    }

    /// <summary>The level.</summary>
    public IntegrationLevel Level { get; }

    /// <summary>The score from 0 to 1, or what it would take to measure it.</summary>
    public Measurement Score { get; }

    /// <summary>How far apart the two sides see it.</summary>
    /// <value>From 0 to 1; <see langword="null"/> if only one side is known.</value>
    public double? Gap { get; init; }

    /// <summary>How the facts lead to the answer.</summary>
    public string Explanation { get; }
}
