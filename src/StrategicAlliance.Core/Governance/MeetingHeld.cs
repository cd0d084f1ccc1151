using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Governance;

/// <summary>People of the partners met.</summary>
public sealed record MeetingHeld : AllianceFact
{
    /// <summary>People of the partners met.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="level">The level of management.</param>
    public MeetingHeld(PartialDate on, ManagementLevel level)
        : base(on)
    {
        Level = Bounds.Defined(level);
    }

    internal MeetingHeld(FactReader read)
        : base(read)
    {
        Level = read.Choice<ManagementLevel>("level");
        Invited = read.OptionalCount("invited", 0);
        Attended = read.OptionalCount("attended", 0);
        Body = read.OptionalId<BodyId>("body");
        Partners = read.OptionalIds<PartnerId>("partners");
        Persons = read.OptionalIds<PersonId>("persons");
        MinutesShared = read.OptionalFlag("minutesShared");
    }

    /// <inheritdoc/>
    public override string Kind => "meetingHeld";

    /// <summary>The level of management.</summary>
    public ManagementLevel Level { get; }

    /// <summary>How many were invited.</summary>
    /// <value>0 or more.</value>
    public int? Invited { get; init => field = Bounds.Count(value, 0); }

    /// <summary>How many came.</summary>
    /// <value>0 or more.</value>
    public int? Attended { get; init => field = Bounds.Count(value, 0); }

    /// <summary>The body that met.</summary>
    public BodyId? Body { get; init => field = Bounds.Held(value); }

    /// <summary>Who met.</summary>
    /// <value>Not stated: all partners.</value>
    public ValueList<PartnerId>? Partners { get; init => field = Bounds.Each(value); }

    /// <summary>Which persons met.</summary>
    public ValueList<PersonId>? Persons { get; init => field = Bounds.Each(value); }

    /// <summary>Whether minutes went to all.</summary>
    public bool? MinutesShared { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("level", (ManagementLevel?)Level);
        write.Number("invited", Invited);
        write.Number("attended", Attended);
        write.Id("body", Body);
        write.Ids("partners", Partners);
        write.Ids("persons", Persons);
        write.Flag("minutesShared", MinutesShared);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Body);
        check.Acting(Partners);
    }
}
