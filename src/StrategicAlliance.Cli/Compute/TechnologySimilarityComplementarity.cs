using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Distances;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How far two firms know the same technology, and how far different technology of the same broad field.</summary>
internal sealed class TechnologySimilarityComplementarity : IComputation
{
    private const string PatentsA = "patentsA";

    public string Name => "technology-similarity-complementarity";

    public IReadOnlyList<string> Inputs => [PatentsA, "patentsB", "aInCommonClasses", "bInCommonClasses", "aInCommonSubcategories", "bInCommonSubcategories"];

    public string Unit => "1";

    public string Citation => TechnologicalComplementarity.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var counts = Inputs.Select(input.Number).ToArray();
        return input.Lacks([.. Inputs]) ?? WithinDomain.Of(() =>
        {
            var given = Array.ConvertAll(counts, count => count!.Value);
            var figures = TechnologicalComplementarity.Of(given[0], given[1], given[2], given[3], given[4], given[5]);
            return figures.Contradiction is { } contradiction ? new Answer().Add("result", "InconsistentMeasurement").Add("reason", contradiction)
                : figures.Similarity is null ? Answer.InsufficientData([PatentsA])
                : new Answer().Add("similarity", figures.Similarity).Add("complementarity", figures.Complementarity);
        });
    }
}
