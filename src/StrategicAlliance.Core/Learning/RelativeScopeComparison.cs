namespace StrategicAlliance.Learning;

/// <summary>The relative scopes of two firms in one alliance.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RelativeScopeComparison
{
    internal RelativeScopeComparison(double? ofA, double? ofB)
    {
        OfA = ofA;
        OfB = ofB;
    }

    /// <summary>That of the first firm: a fraction from 0 to 1; <see langword="null"/> if it has no markets.</summary>
    public double? OfA { get; }

    /// <summary>That of the second firm: a fraction from 0 to 1; <see langword="null"/> if it has no markets.</summary>
    public double? OfB { get; }

    /// <summary>The firm with the lower relative scope, which gains more from learning for itself.</summary>
    /// <value><see langword="null"/> when the scopes are equal or one is not known.</value>
    public RaceSide? HigherRaceIncentive =>
        OfA < OfB ? RaceSide.A
        : OfB < OfA ? RaceSide.B
        : null;
}
