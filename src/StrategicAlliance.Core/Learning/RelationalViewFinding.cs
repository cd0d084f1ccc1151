using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The four sources of relational advantage, and whether all are there.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RelationalViewFinding
{
    internal RelationalViewFinding(ValueList<RelationalReading> sources) => Sources = sources;

    /// <summary>The sources, in their order.</summary>
    public ValueList<RelationalReading> Sources { get; }

    /// <summary>Whether all four are there: their product, so that a missing one is not made up for by the others.</summary>
    /// <value><see langword="false"/> as soon as one is known to be missing; <see langword="null"/> while none is and not all are known.</value>
    public bool? IsComplete =>
        Sources.Any(source => source.IsPresent is false) ? false
        : Sources.All(source => source.IsPresent is true) ? true
        : null;
}
