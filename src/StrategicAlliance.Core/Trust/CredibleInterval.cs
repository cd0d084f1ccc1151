using System.Globalization;

namespace StrategicAlliance.Trust;

/// <summary>Between which two values a probability lies with a stated probability, as much left out below as above.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CredibleInterval
{
    internal CredibleInterval(double lower, double upper, double level)
    {
        Lower = lower;
        Upper = upper;
        Level = level;
    }

    /// <summary>The lower end; from 0 to 1.</summary>
    public double Lower { get; }

    /// <summary>The upper end; from 0 to 1.</summary>
    public double Upper { get; }

    /// <summary>The probability that it lies between them; from 0 to 1.</summary>
    public double Level { get; }

    /// <summary>Both ends.</summary>
    /// <returns>For people, the same in every culture: <c>0.518 to 0.972 (95 %)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lower:0.###} to {Upper:0.###} ({Level * 100:0.##} %)");
}
