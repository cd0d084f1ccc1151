using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>How far the country of one partner seems from that of another, by a table of ordered pairs that the user gives.</summary>
/// <remarks>Reads <c>partnerJoined.country</c>. Directed: the opposite direction never stands in for one that the table lacks. Partners of one country are not in such a
/// table, and are not measured. Immutable; safe to share between threads.</remarks>
public sealed class PsychicDistanceMeasure : IDistanceMeasure
{
    private readonly PsychicDistanceTable? table;

    /// <summary>The measure without a table: it says of every pair that one is needed.</summary>
    public PsychicDistanceMeasure()
    {
    }

    /// <summary>The measure by a table.</summary>
    /// <param name="table">The distances.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public PsychicDistanceMeasure(PsychicDistanceTable table) => this.table = Bounds.Given(table);

    /// <inheritdoc/>
    public string Name => "perceived psychic distance";

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Psychic;

    /// <inheritdoc/>
    public string Unit => "points";

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public string? Reference => table?.Name;

    /// <inheritdoc/>
    public Citation Citation => PsychicDistance.Citation;

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) => table is null
        ? new Measurement.NotMeasured("No table of perceived distances is given.", [])
        : StatedPair.Joined(from, to, "country", joined => joined.Country, (seenFrom, seen, because) => table.Find(seenFrom, seen) is { } points
            ? new Measurement.Measured(points, Unit, because, $"perceived distance from {seenFrom} to {seen} in {table.Name}", Citation)
            : new Measurement.NotMeasured($"'{table.Name}' has no distance from {seenFrom} to {seen}; the opposite direction is another figure.", []));
}
