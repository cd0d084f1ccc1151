using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>Psychic distances by ordered pair of countries, as a user supplies them. A direction that is not given is not known; the other one never stands in.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PsychicDistanceTable
{
    private readonly Dictionary<(string From, string To), double> points = [];

    /// <summary>A table.</summary>
    /// <param name="name">Where the figures are from and what their scale is.</param>
    /// <param name="distances">The distances, each ordered pair at most once.</param>
    /// <exception cref="ArgumentException">The name is blank or an ordered pair is given twice.</exception>
    public PsychicDistanceTable(string name, IEnumerable<DirectedDistance> distances)
    {
        Name = Bounds.Written(name);
        foreach (var one in Bounds.Given(distances))
        {
            if (!points.TryAdd((one.From, one.To), one.Points))
            {
                throw new ArgumentException($"The distance from {one.From} to {one.To} is given twice.", nameof(distances));
            }
        }
    }

    /// <summary>Where the figures are from and what their scale is.</summary>
    public string Name { get; }

    /// <summary>How far a country seems when seen from another.</summary>
    /// <param name="from">The country from which it is seen.</param>
    /// <param name="to">The country that is seen.</param>
    /// <returns>Points of the table's scale, or <see langword="null"/> if this direction is not in the table.</returns>
    public double? Find(string from, string to) => points.TryGetValue((from, to), out var found) ? found : null;

    /// <summary>Both directions of a pair.</summary>
    /// <param name="a">A country.</param>
    /// <param name="b">The other.</param>
    /// <returns>Both and their asymmetry, or <see langword="null"/> if a direction is not in the table.</returns>
    public PsychicDistanceFigures? Pair(string a, string b) =>
        Find(a, b) is { } there && Find(b, a) is { } back ? PsychicDistance.Of(there, back) : null;
}
