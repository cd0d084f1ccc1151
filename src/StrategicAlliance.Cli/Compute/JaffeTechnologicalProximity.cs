using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Distances;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How alike two firms spread their patents over technology classes.</summary>
internal sealed class JaffeTechnologicalProximity : IComputation
{
    private const string CountsA = "patentCountsA";
    private const string CountsB = "patentCountsB";

    public string Name => "jaffe-technological-proximity";

    public IReadOnlyList<string> Inputs => [CountsA, CountsB];

    public string Unit => "1";

    public string Citation => $"{TechnologicalProximity.Citation}; {TechnologicalProximity.MinComplementCitation}";

    public Answer Run(ComputationInput input)
    {
        var (a, b) = (input.Numbers(CountsA), input.Numbers(CountsB));
        if (input.Lacks(CountsA, CountsB) is { } insufficient)
        {
            return insufficient;
        }

        if (a!.Count != b!.Count)
        {
            return Answer.DimensionMismatch(string.Create(CultureInfo.InvariantCulture, $"{CountsA} has {a.Count} classes and {CountsB} has {b.Count}."));
        }

        return WithinDomain.Of(() =>
        {
            var figures = TechnologicalProximity.Of(a, b);
            return figures.Jaffe is null
                ? Answer.InsufficientData(new[] { (Name: CountsA, Counts: a), (Name: CountsB, Counts: b) }.Where(side => side.Counts.All(count => count == 0)).Select(side => side.Name))
                : new Answer()
                    .Add("jaffeProximity", figures.Jaffe)
                    .Add("minComplementOverlap", figures.MinComplement)
                    .Add("technologicalDistance", figures.JaffeDistance)
                    .Add("minComplementDistance", figures.MinComplementDistance);
        });
    }
}
