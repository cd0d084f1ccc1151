using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>An item of a learning agenda was achieved.</summary>
public sealed record LearningItemAchieved : AllianceFact
{
    /// <summary>An item of a learning agenda was achieved.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public LearningItemAchieved(PartialDate on, LearningItemId item)
        : base(on)
    {
        Item = Bounds.Held(item);
    }

    internal LearningItemAchieved(FactReader read)
        : base(read)
    {
        Item = read.Id<LearningItemId>("item");
        Partner = read.OptionalId<PartnerId>("partner");
        Evidence = read.OptionalText("evidence");
    }

    /// <inheritdoc/>
    public override string Kind => "learningItemAchieved";

    /// <summary>The item.</summary>
    public LearningItemId Item { get; }

    /// <summary>Who achieved it.</summary>
    public PartnerId? Partner { get; init => field = Bounds.Held(value); }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("item", Item);
        write.Id("partner", Partner);
        write.Text("evidence", Evidence);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Item);
        check.Known(Partner);
    }
}
