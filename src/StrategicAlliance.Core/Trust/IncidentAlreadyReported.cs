using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>An incident was reported under the id of one that is not resolved.</summary>
public sealed record IncidentAlreadyReported : Refusal
{
    internal IncidentAlreadyReported(IncidentId incident, FactId reported, PartialDate since)
    {
        Incident = incident;
        Reported = reported;
        Since = since;
    }

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>The fact that reported it.</summary>
    public FactId Reported { get; }

    /// <summary>The day on which it was reported.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Incident} was reported on {Since} ({Reported}) and is not resolved.";

    /// <inheritdoc/>
    public override string Remedy => "Give the new incident an id of its own, or record first how the earlier one was resolved.";
}
