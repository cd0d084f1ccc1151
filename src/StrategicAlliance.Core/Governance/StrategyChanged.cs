using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A partner changed its own plans, announced or seen.</summary>
public sealed record StrategyChanged : AllianceFact
{
    /// <summary>A partner changed its own plans, announced or seen.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Whose plans changed.</param>
    /// <param name="statement">What changed.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public StrategyChanged(PartialDate on, PartnerId partner, string statement)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Statement = Bounds.Written(statement);
    }

    internal StrategyChanged(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Statement = read.Text("statement");
        Matter = read.OptionalChoice<StrategyMatter>("matter");
        Raises = read.OptionalIds<ObjectiveId>("raises");
        Drops = read.OptionalIds<ObjectiveId>("drops");
    }

    /// <inheritdoc/>
    public override string Kind => "strategyChanged";

    /// <summary>Whose plans changed.</summary>
    public PartnerId Partner { get; }

    /// <summary>What changed.</summary>
    public string Statement { get; }

    /// <summary>What the change is about.</summary>
    public StrategyMatter? Matter { get; init => field = Bounds.Defined(value); }

    /// <summary>Objectives of the alliance that it puts into its own plans.</summary>
    public ValueList<ObjectiveId>? Raises { get; init => field = Bounds.Each(value); }

    /// <summary>Objectives of the alliance that it takes out of its own plans.</summary>
    public ValueList<ObjectiveId>? Drops { get; init => field = Bounds.Each(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Text("statement", Statement);
        write.Choice("matter", Matter);
        write.Ids("raises", Raises);
        write.Ids("drops", Drops);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
        check.Held(Raises);
        check.Held(Drops);
    }
}
