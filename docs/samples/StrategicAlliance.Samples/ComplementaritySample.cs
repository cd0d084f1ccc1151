using StrategicAlliance.Distances;

namespace StrategicAlliance.Samples;

/// <summary>Similar or complementary technology.</summary>
public static class ComplementaritySample
{
    public static void Run(TextWriter output)
    {
        // All patents of A and B, those in common classes, those in common subcategories.
        var seenFromA = TechnologicalComplementarity.Of(100, 60, 50, 30, 70, 42);
        output.WriteLine(FormattableString.Invariant($"similarity {seenFromA.Similarity:0.00}, complementarity {seenFromA.Complementarity:0.00}"));

        var wrong = TechnologicalComplementarity.Of(100, 60, 50, 30, 40, 42);
        output.WriteLine(wrong.Contradiction);
    }
}
