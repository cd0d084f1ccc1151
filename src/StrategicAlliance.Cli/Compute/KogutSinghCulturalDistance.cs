using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How far apart two countries are in their cultural scores, by the variances of a reference set.</summary>
internal sealed class KogutSinghCulturalDistance : IComputation
{
    private const string Dimensions = "dimensions";
    private const string ScoresA = "scoresA";
    private const string ScoresB = "scoresB";
    private const string Variance = "referenceVariance";

    public string Name => "kogut-singh-cultural-distance";

    public IReadOnlyList<string> Inputs => [Dimensions, ScoresA, ScoresB, Variance];

    public string Unit => "index: squared standard deviations of the reference set; rooted and Euclidean: standard deviations";

    public string Citation => $"{CulturalDistance.Citation}; {CulturalDistance.RootedCitation}";

    public Answer Run(ComputationInput input)
    {
        var named = input.Texts(Dimensions);
        var (a, b, variances) = (Numbers(input, ScoresA), Numbers(input, ScoresB), Numbers(input, Variance));
        input.Lacks();
        var dimensions = named ?? [.. variances.Select(variance => variance.Key)];
        if (dimensions.Count == 0)
        {
            return Answer.InsufficientData([Dimensions]);
        }

        // What is not known is null here; the library knows it as absent.
        (string Name, Dictionary<string, double> Known)[] inputs = [(ScoresA, Known(a, dimensions)), (ScoresB, Known(b, dimensions)), (Variance, Known(variances, dimensions))];
        var missing = dimensions.Where(dimension => !inputs.All(given => given.Known.ContainsKey(dimension))).ToArray();
        return WithinDomain.Of(() => missing.Length > 0
            ? Answer.InsufficientData(inputs.SelectMany(given => dimensions.Where(dimension => !given.Known.ContainsKey(dimension)).Select(dimension => $"{given.Name}.{dimension}")))
                .Add("missingDimensions", missing)
            : Measured(inputs[0].Known, inputs[1].Known, inputs[2].Known, dimensions));
    }

    private static Answer Measured(Dictionary<string, double> a, Dictionary<string, double> b, Dictionary<string, double> variances, IReadOnlyList<string> dimensions)
    {
        var reference = new ReferenceSet("variances given", new ValueMap<double>(variances));
        var figures = CulturalDistance.Of(new ValueMap<double>(a), new ValueMap<double>(b), reference, dimensions.ToValueList());
        return new Answer()
            .Add("kogutSinghIndex", figures.KogutSingh)
            .Add("squareRootForm", figures.Rooted)
            .Add("standardizedEuclidean", figures.StandardizedEuclidean);
    }

    private static List<KeyValuePair<string, double?>> Numbers(ComputationInput input, string name) =>
        [.. input.Find(name) is { } numbers ? numbers.Members()?.Select(member => KeyValuePair.Create(member.Name, numbers.Member(member.Name)?.Number())) ?? [] : []];

    private static Dictionary<string, double> Known(List<KeyValuePair<string, double?>> numbers, IReadOnlyList<string> dimensions) => numbers
        .Where(number => number.Value is not null && dimensions.Contains(number.Key, StringComparer.Ordinal))
        .ToDictionary(number => number.Key, number => number.Value!.Value, StringComparer.Ordinal);
}
