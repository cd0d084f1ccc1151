using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A partner reported an incident against another.</summary>
public sealed record IncidentReported : AllianceFact
{
    /// <summary>A partner reported an incident against another.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="by">Who reports it.</param>
    /// <param name="against">Against whom.</param>
    /// <param name="matter">What sort of incident.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public IncidentReported(PartialDate on, IncidentId incident, PartnerId by, PartnerId against, IncidentKind matter)
        : base(on)
    {
        Incident = Bounds.Held(incident);
        By = Bounds.Held(by);
        Against = Bounds.Held(against);
        Matter = Bounds.Defined(matter);
    }

    internal IncidentReported(FactReader read)
        : base(read)
    {
        Incident = read.Id<IncidentId>("incident");
        By = read.Id<PartnerId>("by");
        Against = read.Id<PartnerId>("against");
        Matter = read.Choice<IncidentKind>("kind");
        Severity = read.OptionalShare("severity");
        Aspect = read.OptionalChoice<TrustAspect>("aspect");
    }

    /// <inheritdoc/>
    public override string Kind => "incidentReported";

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>Who reports it.</summary>
    public PartnerId By { get; }

    /// <summary>Against whom.</summary>
    public PartnerId Against { get; }

    /// <summary>What sort of incident.</summary>
    public IncidentKind Matter { get; }

    /// <summary>How bad.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Severity { get; init => field = Bounds.Share(value); }

    /// <summary>What it shows.</summary>
    public TrustAspect? Aspect { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("incident", Incident);
        write.Id("by", By);
        write.Id("against", Against);
        write.Choice("kind", (IncidentKind?)Matter);
        write.Number("severity", Severity);
        write.Choice("aspect", Aspect);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(By);
        check.Known(Against);
    }
}
