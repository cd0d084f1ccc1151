using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How far two organizations' profiles of competing values lie apart: clan, adhocracy, market, hierarchy.</summary>
/// <remarks>
/// <para>Each profile divides 100 points. Euclidean gap = root of the sum of squared differences, from 0 to 141.42; points to reallocate = half the sum of the
/// differences without sign, from 0 to 100: what one organization would have to move to become like the other. Both are symmetric. No published
/// cut-off says from where a gap is large.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class CompetingValuesGap
{
    /// <summary>How far a profile may miss 100 points through rounding.</summary>
    public const double SumTolerance = 1e-6;

    /// <summary>Source of the profile: Cameron and Quinn 1999.</summary>
    public static Citation Citation { get; } = new("Cameron & Quinn", 1999, "Diagnosing and changing organizational culture: based on the competing values framework, Addison-Wesley");

    /// <summary>The four quadrants in their usual order.</summary>
    public static ValueList<string> Quadrants { get; } = ["clan", "adhocracy", "market", "hierarchy"];

    /// <summary>Compares two profiles over the four quadrants.</summary>
    /// <param name="profileA">The points of one organization by quadrant, not negative, together 100; a quadrant that it does not name has none.</param>
    /// <param name="profileB">The points of the other.</param>
    /// <returns>The gap.</returns>
    /// <exception cref="ArgumentException">A profile names another quadrant, has negative points, or does not sum to 100.</exception>
    public static CompetingValuesGapFigures Of(ValueMap<double> profileA, ValueMap<double> profileB)
    {
        return Of(Quadrants, Points(Bounds.Given(profileA), nameof(profileA)), Points(Bounds.Given(profileB), nameof(profileB)));

        static double[] Points(ValueMap<double> profile, string name) =>
            profile.Keys.FirstOrDefault(key => !Quadrants.Contains(key, StringComparer.Ordinal)) is { } other
                ? throw new ArgumentException($"'{other}' is none of {string.Join(", ", Quadrants)}.", name)
                : [.. Quadrants.Select(quadrant => profile.TryGetValue(quadrant, out var points) ? points : 0)];
    }

    /// <summary>Compares two profiles over named quadrants.</summary>
    /// <param name="quadrants">The quadrants, each once.</param>
    /// <param name="profileA">The points of one organization in the same order, not negative, together 100.</param>
    /// <param name="profileB">The points of the other.</param>
    /// <returns>The gap.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, a quadrant is named twice, or a profile has negative points or does not sum to 100.</exception>
    public static CompetingValuesGapFigures Of(ValueList<string> quadrants, IReadOnlyList<double> profileA, IReadOnlyList<double> profileB)
    {
        DimensionNames.Checked(quadrants);
        Check(quadrants.Count, profileA, nameof(profileA));
        Check(quadrants.Count, profileB, nameof(profileB));
        return new CompetingValuesGapFigures(quadrants, profileA.Zip(profileB, (a, b) => a - b).ToValueList());
    }

    private static void Check(int count, IReadOnlyList<double> profile, string name)
    {
        if (Bounds.Given(profile, name).Count != count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected points for {count} quadrants, found {profile.Count}."), name);
        }

        var sum = profile.Sum(points => Finite.NotNegative(points, name));
        if (!(Math.Abs(sum - 100) <= SumTolerance))
        {
            throw new ArgumentException(FormattableString.Invariant($"The points of a profile sum to 100, not {sum}."), name);
        }
    }
}
