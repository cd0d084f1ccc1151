namespace StrategicAlliance.Trust;

/// <summary>What was expected of a dealing, and how it went.</summary>
/// <remarks>The default value expects 0 of a dealing that went badly, of somebody of whom nothing was known. Immutable; safe to share between threads.</remarks>
public readonly record struct TrustForecast
{
    /// <summary>A forecast and its outcome.</summary>
    /// <param name="expectation">The expected probability that it goes well; from 0 to 1.</param>
    /// <param name="wentWell">Whether it did.</param>
    /// <param name="isCovered">Whether there was evidence about the partner when it was made.</param>
    /// <exception cref="ArgumentOutOfRangeException">The expectation is not from 0 to 1.</exception>
    public TrustForecast(double expectation, bool wentWell, bool isCovered)
    {
        Expectation = Checked.Probability(expectation);
        WentWell = wentWell;
        IsCovered = isCovered;
    }

    /// <summary>The expected probability that it goes well.</summary>
    public double Expectation { get; }

    /// <summary>Whether it did.</summary>
    public bool WentWell { get; }

    /// <summary>Whether there was evidence about the partner when it was made.</summary>
    public bool IsCovered { get; }
}
