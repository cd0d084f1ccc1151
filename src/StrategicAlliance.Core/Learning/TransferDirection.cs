using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What one partner wants to learn from another, and how much of it was applied.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TransferDirection
{
    internal TransferDirection(PartnerId supplier, PartnerId learner, ValueList<LearningItemId> items, Measurement applied)
    {
        Supplier = supplier;
        Learner = learner;
        Items = items;
        Applied = applied;
    }

    /// <summary>Who has the knowledge.</summary>
    public PartnerId Supplier { get; }

    /// <summary>Who wants it.</summary>
    public PartnerId Learner { get; }

    /// <summary>The items, by id.</summary>
    public ValueList<LearningItemId> Items { get; }

    /// <summary>The share of these items that are applied: a fraction from 0 to 1.</summary>
    public Measurement Applied { get; }
}
