using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>An incident was taken a step up the dispute ladder.</summary>
public sealed record DisputeEscalated : AllianceFact
{
    /// <summary>An incident was taken a step up the dispute ladder.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="step">The step: one of the ladder, or free.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public DisputeEscalated(PartialDate on, IncidentId incident, string step)
        : base(on)
    {
        Incident = Bounds.Held(incident);
        Step = Bounds.Written(step);
    }

    internal DisputeEscalated(FactReader read)
        : base(read)
    {
        Incident = read.Id<IncidentId>("incident");
        Step = read.Text("step");
    }

    /// <inheritdoc/>
    public override string Kind => "disputeEscalated";

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>The step: one of the ladder, or free.</summary>
    public string Step { get; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("incident", Incident);
        write.Text("step", Step);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Incident);
    }
}
