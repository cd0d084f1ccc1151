using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The solution of a rule that is computed by its formula, unless the values are too large for it.</summary>
internal static class ClosedFormAnswer
{
    public static Outcome<Solution> Of(ISolutionConcept concept, Players players, double[] payoffs, ClosedForm certificate) =>
        Array.TrueForAll(payoffs, double.IsFinite)
            ? new Solution(concept.Name, players, ValueList.Create<double>(payoffs), certificate, concept.Citation)
            : new ValuesTooLarge();

    /// <summary>Whether a sum is nothing but rounding of the terms that it was made of.</summary>
    public static bool IsNothing(double sum, params ReadOnlySpan<double> terms)
    {
        var size = 0.0;
        foreach (var term in terms)
        {
            size += Math.Abs(term);
        }

        return Math.Abs(sum) <= 1e-13 * size;
    }
}
