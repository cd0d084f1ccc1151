using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How far somebody may be trusted by what all raters say.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RatedTrust
{
    internal RatedTrust(PartnerId target, Evidence evidence, Opinion opinion, int ratings)
    {
        Target = target;
        Evidence = evidence;
        Opinion = opinion;
        Ratings = ratings;
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
