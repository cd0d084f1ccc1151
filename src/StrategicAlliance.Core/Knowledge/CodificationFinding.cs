using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>How much of the knowledge is tacit, how much of that is written down, and how much of it moved.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CodificationFinding
{
    internal CodificationFinding(Measurement tacitShare, Measurement codifiedShare, Measurement tacitMoved, KnowledgeDirector? director)
    {
        TacitShare = tacitShare;
        CodifiedShare = codifiedShare;
        TacitMoved = tacitMoved;
        Director = director;
    }

    /// <summary>Tacit assets / assets of known form, by number. From 0 to 1.</summary>
    public Measurement TacitShare { get; }

    /// <summary>Tacit assets that went into an externalization / tacit assets. From 0 to 1.</summary>
    public Measurement CodifiedShare { get; }

    /// <summary>Tacit assets that went into a conversion with a partner that does not own them / tacit assets whose owners are stated. From 0 to 1.</summary>
    public Measurement TacitMoved { get; }

    /// <summary>Who looks after the knowledge of the alliance, or did last.</summary>
    /// <value><see langword="null"/>: no such role is recorded.</value>
    public KnowledgeDirector? Director { get; }
}
