namespace StrategicAlliance.Partners;

/// <summary>Blau's index of diversity.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PartnerDiversityFigures
{
    internal PartnerDiversityFigures(int categories, double? blau)
    {
        Categories = categories;
        Blau = blau;
    }

    /// <summary>How many categories there are, empty ones included.</summary>
    public int Categories { get; }

    /// <summary>1 - sum of squared shares, from 0 to 1 - 1/<see cref="Categories"/>; <see langword="null"/> if nobody was counted.</summary>
    public double? Blau { get; }

    /// <summary>The index over its largest value, from 0 to 1; <see langword="null"/> if nobody was counted or there is a single category, which cannot vary.</summary>
    public double? Normalized => Categories > 1 ? Blau / (1 - (1.0 / Categories)) : null;
}
