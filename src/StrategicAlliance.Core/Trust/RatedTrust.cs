using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How far somebody may be trusted by what all raters say.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RatedTrust
{
    /// <summary>Trust in somebody rated.</summary>
    /// <param name="target">Who is rated.</param>
    /// <param name="evidence">The evidence that is not forgotten.</param>
    /// <param name="opinion">The opinion.</param>
    /// <param name="ratings">How many ratings it rests on; 0 or more.</param>
    /// <exception cref="ArgumentException">The id is the default value, or the number is negative.</exception>
    public RatedTrust(PartnerId target, Evidence evidence, Opinion opinion, int ratings)
    {
        Target = Bounds.Held(target);
        Evidence = evidence;
        Opinion = opinion;
        Ratings = Bounds.Count(ratings, 0);
    }

    /// <summary>Who is rated.</summary>
    public PartnerId Target { get; }

    /// <summary>The evidence that is not forgotten.</summary>
    public Evidence Evidence { get; }

    /// <summary>The opinion.</summary>
    public Opinion Opinion { get; }

    /// <summary>How many ratings it rests on.</summary>
    public int Ratings { get; }
}
