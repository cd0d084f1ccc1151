using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Something a partner wants to learn, and whether it did.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningItem
{
    internal LearningItem(Recorded<LearningAgendaSet> set, AgendaItem stated)
    {
        Set = set;
        Stated = stated;
    }

    /// <summary>Its id.</summary>
    public LearningItemId Id => Stated.Item;

    /// <summary>Who wants to learn it; of an item stated by several, the last.</summary>
    public PartnerId Partner => Set.Fact.Partner;

    /// <summary>The item as it was last stated.</summary>
    public AgendaItem Stated { get; }

    /// <summary>The agenda that last stated it.</summary>
    public Recorded<LearningAgendaSet> Set { get; }

    /// <summary>The facts that say it was achieved, in order.</summary>
    public ValueList<Recorded<LearningItemAchieved>> Achievements { get; internal init; } = [];

    /// <summary>The first fact that says it was achieved; <see langword="null"/> if none does.</summary>
    public Recorded<LearningItemAchieved>? Achieved => Achievements.Count == 0 ? null : Achievements[0];
}
