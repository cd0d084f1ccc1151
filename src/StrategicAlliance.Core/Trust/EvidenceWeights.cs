using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How much each kind of fact weighs as evidence.</summary>
/// <remarks>
/// <para>A promise weighs what it states: kept, its degree g counts for (w g) and the rest against (w (1 - g)); broken, w against; excused or pending, nothing.
/// A report weighs its counts. The weights here are definitions of this library: the literature has none. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record EvidenceWeights
{
    /// <summary>The documented defaults.</summary>
    public static EvidenceWeights Default { get; } = new();

    /// <summary>What is taken from the other side: opportunism, a leak, a breach of agreement; against, times severity.</summary>
    /// <value>Not negative. The default is 2.</value>
    public decimal Betrayal { get; init => field = Checked.Evidence(value, nameof(Betrayal)); } = 2m;

    /// <summary>What falls short or is fenced off: a delay, a bypassed body, a protection barrier, litigation; against, times severity.</summary>
    /// <value>Not negative. The default is 1.</value>
    public decimal Shortfall { get; init => field = Checked.Evidence(value, nameof(Shortfall)); } = 1m;

    /// <summary>What honest partners have too: a disagreement, a conflict of cultures; against, times severity.</summary>
    /// <value>Not negative. The default is 0.25.</value>
    public decimal Friction { get; init => field = Checked.Evidence(value, nameof(Friction)); } = 0.25m;

    /// <summary>The severity of an incident that states none.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public decimal UnstatedSeverity { get; init => field = Bounds.Share(value, nameof(UnstatedSeverity)); } = 0.5m;

    /// <summary>What share of an incident's weight its resolution counts for the partner. The incident itself stays in the record.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public decimal Resolution { get; init => field = Bounds.Share(value, nameof(Resolution)); } = 0.5m;

    /// <summary>What an earlier tie weighs: positive for, negative against, mixed half and half, of unstated outcome nothing.</summary>
    /// <value>Not negative. The default is 1. Familiarity alone is no kept promise (Valdés-Llaneza &amp; García-Canal 2015).</value>
    public decimal PriorTie { get; init => field = Checked.Evidence(value, nameof(PriorTie)); } = 1m;

    /// <summary>What an incident weighs before its severity.</summary>
    /// <param name="kind">The kind of incident.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public decimal Of(IncidentKind kind) => Bounds.Defined(kind) switch
    {
        IncidentKind.Opportunism or IncidentKind.Leak or IncidentKind.Breach => Betrayal,
        IncidentKind.Disagreement or IncidentKind.CulturalConflict => Friction,
        _ => Shortfall,
    };
}
