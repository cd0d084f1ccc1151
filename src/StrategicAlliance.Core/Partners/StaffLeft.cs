using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A person, or a group, left a place in the alliance.</summary>
public sealed record StaffLeft : AllianceFact
{
    /// <summary>A person, or a group, left a place in the alliance.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Whose person left.</param>
    /// <param name="person">Who left.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public StaffLeft(PartialDate on, PartnerId partner, PersonId person)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Person = Bounds.Held(person);
    }

    internal StaffLeft(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Person = read.Id<PersonId>("person");
        Level = read.OptionalChoice<ManagementLevel>("level");
        Role = read.OptionalText("role");
        Carries = read.OptionalIds<AssetId>("carries");
        Count = read.OptionalCount("count", 1);
        Reason = read.OptionalChoice<LeavingReason>("reason");
        Placement = read.OptionalChoice<Placement>("placement");
    }

    /// <inheritdoc/>
    public override string Kind => "staffLeft";

    /// <summary>Whose person left.</summary>
    public PartnerId Partner { get; }

    /// <summary>Who left.</summary>
    public PersonId Person { get; }

    /// <summary>The level of management.</summary>
    public ManagementLevel? Level { get; init => field = Bounds.Defined(value); }

    /// <summary>The role.</summary>
    public string? Role { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The knowledge assets the person carries.</summary>
    public ValueList<AssetId>? Carries { get; init => field = Bounds.Each(value); }

    /// <summary>How many persons left.</summary>
    /// <value>1 or more.</value>
    public int? Count { get; init => field = Bounds.Count(value, 1); }

    /// <summary>Why.</summary>
    public LeavingReason? Reason { get; init => field = Bounds.Defined(value); }

    /// <summary>Where what they learned goes next.</summary>
    public Placement? Placement { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Id("person", Person);
        write.Choice("level", Level);
        write.Text("role", Role);
        write.Ids("carries", Carries);
        write.Number("count", Count);
        write.Choice("reason", Reason);
        write.Choice("placement", Placement);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
    }
}
