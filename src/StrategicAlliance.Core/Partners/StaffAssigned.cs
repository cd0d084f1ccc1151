using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner assigned a person, or a group, to the alliance.</summary>
public sealed record StaffAssigned : AllianceFact
{
    /// <summary>A partner assigned a person, or a group, to the alliance.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who assigned.</param>
    /// <param name="person">Who was assigned. The same person may be assigned by several partners.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public StaffAssigned(PartialDate on, PartnerId partner, PersonId person)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Person = Bounds.Held(person);
    }

    internal StaffAssigned(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Person = read.Id<PersonId>("person");
        Level = read.OptionalChoice<ManagementLevel>("level");
        Role = read.OptionalText("role");
        Carries = read.OptionalIds<AssetId>("carries");
        Count = read.OptionalCount("count", 1);
    }

    /// <inheritdoc/>
    public override string Kind => "staffAssigned";

    /// <summary>Who assigned.</summary>
    public PartnerId Partner { get; }

    /// <summary>Who was assigned. The same person may be assigned by several partners.</summary>
    public PersonId Person { get; }

    /// <summary>The level of management.</summary>
    public ManagementLevel? Level { get; init => field = Bounds.Defined(value); }

    /// <summary>The role.</summary>
    public string? Role { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The knowledge assets the person carries.</summary>
    public ValueList<AssetId>? Carries { get; init => field = Bounds.Each(value); }

    /// <summary>How many persons the id stands for.</summary>
    /// <value>1 or more.</value>
    public int? Count { get; init => field = Bounds.Count(value, 1); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Id("person", Person);
        write.Choice("level", Level);
        write.Text("role", Role);
        write.Ids("carries", Carries);
        write.Number("count", Count);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
    }
}
