using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>One named way to measure how far apart two partners are.</summary>
/// <remarks>An implementation is pure, and safe to share between threads. What partners do not state is not known: it answers <see cref="Measurement.NotMeasured"/>, never 0.</remarks>
public interface IDistanceMeasure
{
    /// <summary>The name of the method, e.g. <c>Jaffe technological distance</c>.</summary>
    string Name { get; }

    /// <summary>What it measures.</summary>
    DistanceKind Kind { get; }

    /// <summary>The unit of its figures; <c>1</c> for a ratio.</summary>
    string Unit { get; }

    /// <summary>Whether the distance from A to B may differ from that from B to A.</summary>
    bool IsDirected { get; }

    /// <summary>The reference set, table or constant that the figures rest on beside the facts; <see langword="null"/> if none.</summary>
    string? Reference { get; }

    /// <summary>Where the method is published.</summary>
    Citation Citation { get; }

    /// <summary>Measures from one partner to another.</summary>
    /// <param name="roster">Who takes part, as of the day of the view.</param>
    /// <param name="from">The partner from which is measured; of the roster.</param>
    /// <param name="to">The partner to which is measured; of the roster, another one.</param>
    /// <returns>The distance with the facts it rests on, or what is missing.</returns>
    Measurement Measure(Roster roster, Partner from, Partner to);
}
