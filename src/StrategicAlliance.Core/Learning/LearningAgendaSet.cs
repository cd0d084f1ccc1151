using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A partner stated what it wants to learn.</summary>
public sealed record LearningAgendaSet : AllianceFact
{
    /// <summary>A partner stated what it wants to learn.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who wants to learn.</param>
    /// <param name="items">What.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public LearningAgendaSet(PartialDate on, PartnerId partner, ValueList<AgendaItem> items)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Items = Bounds.Given(items);
    }

    internal LearningAgendaSet(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Items = read.Parts("items", static read => new AgendaItem(read));
    }

    /// <inheritdoc/>
    public override string Kind => "learningAgendaSet";

    /// <summary>Who wants to learn.</summary>
    public PartnerId Partner { get; }

    /// <summary>What.</summary>
    public ValueList<AgendaItem> Items { get; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Parts("items", Items);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
        foreach (var item in Items)
        {
            check.Held(item.Asset);
        }
    }
}
