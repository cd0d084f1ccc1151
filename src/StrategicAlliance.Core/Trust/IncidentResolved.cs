using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>An incident was resolved.</summary>
public sealed record IncidentResolved : AllianceFact
{
    /// <summary>An incident was resolved.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="incident">The incident.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public IncidentResolved(PartialDate on, IncidentId incident)
        : base(on)
    {
        Incident = Bounds.Held(incident);
    }

    internal IncidentResolved(FactReader read)
        : base(read)
    {
        Incident = read.Id<IncidentId>("incident");
        How = read.OptionalText("how");
    }

    /// <inheritdoc/>
    public override string Kind => "incidentResolved";

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>How.</summary>
    public string? How { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("incident", Incident);
        write.Text("how", How);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Incident);
    }
}
