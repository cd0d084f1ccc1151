using System.Collections.Immutable;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>An indicator and its measurements.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Indicator
{
    internal Indicator(Recorded<IndicatorDefined> defined) => Definitions = [defined];

    /// <summary>Its id.</summary>
    public IndicatorId Id => Defined.Fact.Indicator;

    /// <summary>The last definition, which holds.</summary>
    public Recorded<IndicatorDefined> Defined => Definitions[^1];

    /// <summary>The definitions, in order; never empty.</summary>
    public ValueList<Recorded<IndicatorDefined>> Definitions { get; private init; }

    /// <summary>The measurements, in order, also those that are only references.</summary>
    public IReadOnlyList<Recorded<IndicatorMeasured>> Measurements => Taken;

    // Shares its past when a measurement is added: a series may be long.
    private ImmutableList<Recorded<IndicatorMeasured>> Taken { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Indicator? other) =>
        other is not null && Definitions.Equals(other.Definitions) && Taken.SequenceEqual(other.Taken);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definitions, Taken.Count);

    internal Indicator Redefined(Recorded<IndicatorDefined> defined) => this with { Definitions = [.. Definitions, defined] };

    internal Indicator After(Recorded<IndicatorMeasured> measured) => this with { Taken = Taken.Add(measured) };
}
