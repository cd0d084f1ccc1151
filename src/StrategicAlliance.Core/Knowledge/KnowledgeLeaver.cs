using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Someone who left, and the knowledge that went along.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeLeaver
{
    internal KnowledgeLeaver(Recorded<StaffLeft> left, bool isGone, ValueList<AssetId> carried, ValueList<AssetId> orphaned)
    {
        Left = left;
        IsGone = isGone;
        Carried = carried;
        Orphaned = orphaned;
    }

    /// <summary>The fact: who left, when, from which partner, why and where to.</summary>
    public Recorded<StaffLeft> Left { get; }

    /// <summary>Whether the person is gone: not one of a group that stays, not sent by another partner, not back.</summary>
    public bool IsGone { get; }

    /// <summary>The assets that the person was said to carry by the day of leaving, by id.</summary>
    public ValueList<AssetId> Carried { get; }

    /// <summary>Those of them that nobody and nothing carries now, by id.</summary>
    public ValueList<AssetId> Orphaned { get; }

    /// <summary>Whether what the person learned is lost to the work: it goes into another field or leaves the firm.</summary>
    /// <value><see langword="null"/>: where the person went is not stated.</value>
    public bool? IsLostToTheWork => !IsGone ? false : Left.Fact.Placement switch
    {
        null => null,
        Placement.SameField => false,
        _ => true,
    };
}
