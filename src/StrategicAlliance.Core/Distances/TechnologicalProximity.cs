using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How alike two firms spread their patents, or other work, over technology classes.</summary>
/// <remarks>
/// <para>Jaffe: the cosine of the two vectors of counts. Min-complement: with p and q the shares of the classes, the sum of min(p, q). Both are from 0, no class in
/// common, to 1, the same spread; both ignore size and direction. A distance is 1 less the proximity. Min-complement does not change when a class
/// that only one firm works in is split; the cosine does.</para>
/// <para>A firm without patents has no place among the classes: 0/0 leaves no figure. Pure; safe to call from any thread.</para>
/// </remarks>
public static class TechnologicalProximity
{
    /// <summary>Source of the cosine: Jaffe 1986.</summary>
    public static Citation Citation { get; } = new(
        "Jaffe", 1986, "Technological opportunity and spillovers of R&D: evidence from firms' patents, profits, and market value, Am Econ Rev 76:984-1001");

    /// <summary>Source of the min-complement overlap: Bar and Leiponen 2012.</summary>
    public static Citation MinComplementCitation { get; } = new("Bar & Leiponen", 2012, "A measure of technological distance, Econ Lett 116:457-459");

    /// <summary>Compares counts given class by class in the same order.</summary>
    /// <param name="countsA">The counts of one firm; none negative.</param>
    /// <param name="countsB">The counts of the other for the same classes; none negative.</param>
    /// <returns>Proximities and distances; without figures if a firm has none of any class.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or a count is negative or not finite.</exception>
    public static TechnologicalProximityFigures Of(IReadOnlyList<double> countsA, IReadOnlyList<double> countsB)
    {
        if (Bounds.Given(countsA).Count != Bounds.Given(countsB).Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{countsA.Count} classes against {countsB.Count}; expected counts for the same classes."), nameof(countsB));
        }

        return Scaled(countsA, nameof(countsA)) is { } a && Scaled(countsB, nameof(countsB)) is { } b
            ? new TechnologicalProximityFigures(Cosine(a, b), Overlap(a, b))
            : new TechnologicalProximityFigures(null, null);
    }

    /// <summary>Compares counts given by the names of the classes.</summary>
    /// <param name="countsA">The counts of one firm by class; a class that it does not name counts 0.</param>
    /// <param name="countsB">The counts of the other.</param>
    /// <returns>Proximities and distances; without figures if a firm has none of any class.</returns>
    /// <exception cref="ArgumentException">A count is negative or not finite.</exception>
    public static TechnologicalProximityFigures Of(ValueMap<double> countsA, ValueMap<double> countsB)
    {
        var classes = Bounds.Given(countsA).Keys.Union(Bounds.Given(countsB).Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return Of(Counts(countsA), Counts(countsB));

        double[] Counts(ValueMap<double> counts) => Array.ConvertAll(classes, name => counts.TryGetValue(name, out var count) ? count : 0);
    }

    // By a power of two, which changes no digit and keeps the squares in range.
    private static double[]? Scaled(IReadOnlyList<double> counts, string name)
    {
        var most = counts.Select(count => Finite.NotNegative(count, name)).DefaultIfEmpty().Max();
        return most > 0 ? [.. counts.Select(count => Math.ScaleB(count, -Math.ILogB(most)))] : null;
    }

    private static double Cosine(double[] a, double[] b) => Math.Min(1, Product(a, b) / Math.Sqrt(Product(a, a) * Product(b, b)));

    private static double Product(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    // Over a common denominator, so that whole counts in proportion give exactly 1.
    private static double Overlap(double[] a, double[] b)
    {
        var (sumA, sumB) = (a.Sum(), b.Sum());
        return Math.Min(1, a.Zip(b, (x, y) => Math.Min(x * sumB, y * sumA)).Sum() / (sumA * sumB));
    }
}
