using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How far two firms know the same technology, and how far different technology of the same broad field, seen from the first of them.</summary>
/// <remarks>
/// <para>With the patents of both firms that lie in classes in which both patent, over all patents of both (the overlap in classes), and the same for the
/// broader subcategories: similarity = overlap in classes × share of A's patents in common classes; complementarity = (overlap in
/// subcategories - overlap in classes) × share of A's patents in common subcategories. Both are from 0 to 1 and directed: the factor is A's
/// share, so for B the roles are to be exchanged.</para>
/// <para>A class lies in one subcategory, so what is common in classes is common in subcategories. Counts that say otherwise contradict themselves, and there is
/// no figure. Pure; safe to call from any thread.</para>
/// </remarks>
public static class TechnologicalComplementarity
{
    /// <summary>Source: Makri, Hitt and Lane 2010.</summary>
    public static Citation Citation { get; } = new(
        "Makri, Hitt & Lane", 2010, "Complementary technologies, knowledge relatedness, and invention outcomes in high technology mergers and acquisitions, Strateg Manage J 31:602-628");

    /// <summary>Computes both from counts of patents.</summary>
    /// <param name="patentsA">All patents of A; 0 or more.</param>
    /// <param name="patentsB">All patents of B; 0 or more.</param>
    /// <param name="inCommonClassesA">Patents of A in classes in which B patents too.</param>
    /// <param name="inCommonClassesB">Patents of B in those classes.</param>
    /// <param name="inCommonSubcategoriesA">Patents of A in subcategories in which B patents too.</param>
    /// <param name="inCommonSubcategoriesB">Patents of B in those subcategories.</param>
    /// <returns>Both figures; without them if A has no patents or the counts contradict each other.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or not finite.</exception>
    public static TechnologicalComplementarityFigures Of(
        double patentsA,
        double patentsB,
        double inCommonClassesA,
        double inCommonClassesB,
        double inCommonSubcategoriesA,
        double inCommonSubcategoriesB)
    {
        var total = Finite.Result(Finite.NotNegative(patentsA) + Finite.NotNegative(patentsB));
        var contradiction = Contradiction("A", patentsA, Finite.NotNegative(inCommonClassesA), Finite.NotNegative(inCommonSubcategoriesA))
            ?? Contradiction("B", patentsB, Finite.NotNegative(inCommonClassesB), Finite.NotNegative(inCommonSubcategoriesB));
        if (contradiction is not null || patentsA == 0)
        {
            return new TechnologicalComplementarityFigures(null, null, contradiction);
        }

        var classes = (inCommonClassesA + inCommonClassesB) / total;
        var subcategories = (inCommonSubcategoriesA + inCommonSubcategoriesB) / total;
        return new TechnologicalComplementarityFigures(
            classes * (inCommonClassesA / patentsA),
            (subcategories - classes) * (inCommonSubcategoriesA / patentsA),
            null);
    }

    private static string? Contradiction(string firm, double patents, double inClasses, double inSubcategories) =>
        inSubcategories > patents ? FormattableString.Invariant($"{firm} has {inSubcategories} patents in common subcategories and {patents} in all.")
        : inClasses > inSubcategories ? FormattableString.Invariant($"{firm} has {inClasses} patents in common classes and {inSubcategories} in the subcategories that hold them.")
        : null;
}
