using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>How differently two partners' stated capabilities are composed.</summary>
/// <remarks>
/// <para>Jaffe's cosine on the levels of capabilities instead of patents, this library's transfer of it: 1 less the cosine. From 0, the same capabilities in the same
/// proportions, to 1, none in common. A capability that a stated partner does not name is at level 0; one named twice counts at its better level. It
/// tells what kind of things they can do, not who can do them better.</para>
/// <para>Reads <c>partnerJoined.capabilities</c>. Symmetric. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class CapabilityDistanceMeasure : IDistanceMeasure
{
    /// <inheritdoc/>
    public string Name => "capability distance";

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Knowledge;

    /// <inheritdoc/>
    public string Unit => "1";

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <inheritdoc/>
    public Citation Citation { get; } = Citation.OfLibrary("the cosine of Jaffe 1986 on the levels of stated capabilities");

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) =>
        StatedPair.Joined(from, to, "list of capabilities", joined => joined.Capabilities, (a, b, because) =>
            TechnologicalProximity.Of(Levels(a), Levels(b)).JaffeDistance is { } distance
                ? new Measurement.Measured(distance, Unit, because, "1 - cosine of the levels by capability", Citation)
                : new Measurement.NotMeasured("A partner is stated to have no capability: a distance is not defined.", ["partnerJoined"]));

    private static ValueMap<double> Levels(ValueList<Capability> capabilities) => new(capabilities
        .GroupBy(capability => capability.Name, capability => (double)capability.Level, StringComparer.Ordinal)
        .Select(levels => KeyValuePair.Create(levels.Key, levels.Max())));
}
