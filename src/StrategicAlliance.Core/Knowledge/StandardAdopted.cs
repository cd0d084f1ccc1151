using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Partners adopted, refused or dropped a common standard.</summary>
public sealed record StandardAdopted : AllianceFact
{
    /// <summary>Partners adopted, refused or dropped a common standard.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public StandardAdopted(PartialDate on, StandardId standard)
        : base(on)
    {
        Standard = Bounds.Held(standard);
    }

    internal StandardAdopted(FactReader read)
        : base(read)
    {
        Standard = read.Id<StandardId>("standard");
        Matter = read.OptionalChoice<StandardKind>("kind");
        Partners = read.OptionalIds<PartnerId>("partners");
        Outcome = read.OptionalChoice<StandardOutcome>("outcome") ?? StandardOutcome.Adopted;
    }

    /// <inheritdoc/>
    public override string Kind => "standardAdopted";

    /// <summary>The standard.</summary>
    public StandardId Standard { get; }

    /// <summary>What it is about.</summary>
    public StandardKind? Matter { get; init => field = Bounds.Defined(value); }

    /// <summary>Which partners.</summary>
    public ValueList<PartnerId>? Partners { get; init => field = Bounds.Each(value); }

    /// <summary>What became of it.</summary>
    /// <value>The default is <see cref="StandardOutcome.Adopted"/>.</value>
    public StandardOutcome Outcome { get; init => field = Bounds.Defined(value); } = StandardOutcome.Adopted;

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("standard", Standard);
        write.Choice("kind", Matter);
        write.Ids("partners", Partners);
        write.Choice("outcome", Outcome == StandardOutcome.Adopted ? null : (StandardOutcome?)Outcome);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partners);
    }
}
