using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How far one country seems when seen from another.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DirectedDistance
{
    /// <summary>A distance in one direction.</summary>
    /// <param name="from">The country whose people were asked, as the facts name it: ISO 3166-1 alpha-2.</param>
    /// <param name="to">The country that they were asked about.</param>
    /// <param name="points">The answer, in points of the table's scale; 0 or more.</param>
    /// <exception cref="ArgumentException">A country is not two capital letters, both are the same, or the distance is negative or not finite.</exception>
    public DirectedDistance(string from, string to, double points)
    {
        From = Bounds.Country(Bounds.Written(from), nameof(from))!;
        To = Bounds.Country(Bounds.Written(to), nameof(to))!;
        Points = Finite.NotNegative(points);
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            throw new ArgumentException("A country has no distance from itself.", nameof(to));
        }
    }

    /// <summary>The country whose people were asked.</summary>
    public string From { get; }

    /// <summary>The country that they were asked about.</summary>
    public string To { get; }

    /// <summary>The answer, in points of the table's scale.</summary>
    public double Points { get; }
}
