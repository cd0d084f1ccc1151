using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Where protecting and sharing knowledge collide.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AccessConflictFinding
{
    internal AccessConflictFinding(
        ValueList<DemandAnswer> answers,
        ValueList<PartnerFences> byPartner,
        Measurement blockedShare,
        Measurement refusedShare,
        ValueList<ProtectShareConflict> conflicts)
    {
        Answers = answers;
        ByPartner = byPartner;
        BlockedShare = blockedShare;
        RefusedShare = refusedShare;
        Conflicts = conflicts;
    }

    /// <summary>The answer to each demand, in the order in which they were given.</summary>
    public ValueList<DemandAnswer> Answers { get; }

    /// <summary>The fenced demands of each partner that has demands, by id.</summary>
    public ValueList<PartnerFences> ByPartner { get; }

    /// <summary>The fenced ones among all demands.</summary>
    /// <value>From 0 to 1, or why it is not known.</value>
    public Measurement BlockedShare { get; }

    /// <summary>The refusals among the recorded answers to requests for access: <see cref="AccessConflicts.RefusedShare"/>.</summary>
    /// <value>From 0 to 1, or why it is not known.</value>
    public Measurement RefusedShare { get; }

    /// <summary>The conflicts, by kind, then partner, then asset, then the fact that asks to share.</summary>
    public ValueList<ProtectShareConflict> Conflicts { get; }
}
