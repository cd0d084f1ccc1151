using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>An incident between partners, how far it went, and how it ended.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Incident
{
    internal Incident(Recorded<IncidentReported> reported) => Reported = reported;

    /// <summary>Its id.</summary>
    public IncidentId Id => Reported.Fact.Incident;

    /// <summary>The fact that reported it.</summary>
    public Recorded<IncidentReported> Reported { get; }

    /// <summary>The steps up the dispute ladder, in order.</summary>
    public ValueList<Recorded<DisputeEscalated>> Escalations { get; internal init; } = [];

    /// <summary>The facts that resolved it, in order.</summary>
    public ValueList<Recorded<IncidentResolved>> Resolutions { get; internal init; } = [];

    /// <summary>The last fact that resolved it; <see langword="null"/> if none did.</summary>
    public Recorded<IncidentResolved>? Resolved => Resolutions.Count == 0 ? null : Resolutions[^1];

    /// <summary>Whether it has not been resolved.</summary>
    public bool IsOpen => Resolutions.Count == 0;
}
