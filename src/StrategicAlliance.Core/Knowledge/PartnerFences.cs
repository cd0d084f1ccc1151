using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>How much of what a partner demands is fully fenced off.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PartnerFences
{
    internal PartnerFences(PartnerId partner, int demands, int fenced, Measurement blockedShare)
    {
        Partner = partner;
        Demands = demands;
        Fenced = fenced;
        BlockedShare = blockedShare;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>How many demands it has.</summary>
    public int Demands { get; }

    /// <summary>How many of them are fully fenced off.</summary>
    public int Fenced { get; }

    /// <summary>The fenced ones among its demands.</summary>
    /// <value>From 0 to 1.</value>
    public Measurement BlockedShare { get; }
}
