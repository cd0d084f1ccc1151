using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What one node of a trust network thinks of another.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TrustEdge
{
    /// <summary>An opinion of one about another.</summary>
    /// <param name="from">Who has the opinion.</param>
    /// <param name="toward">Whom or what it is about.</param>
    /// <param name="opinion">The opinion.</param>
    /// <exception cref="ArgumentException">A name is blank, or both are the same.</exception>
    public TrustEdge(string from, string toward, Opinion opinion)
    {
        From = Bounds.Written(from);
        Toward = string.Equals(from, toward, StringComparison.Ordinal) ? throw new ArgumentException($"{from} has no opinion of itself.", nameof(toward)) : Bounds.Written(toward);
        Opinion = opinion;
    }

    /// <summary>Who has the opinion.</summary>
    public string From { get; }

    /// <summary>Whom or what it is about.</summary>
    public string Toward { get; }

    /// <summary>The opinion.</summary>
    public Opinion Opinion { get; }
}
