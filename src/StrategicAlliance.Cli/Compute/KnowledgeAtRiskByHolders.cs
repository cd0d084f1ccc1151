using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What is expected to be lost when those who hold knowledge leave.</summary>
internal sealed class KnowledgeAtRiskByHolders : IComputation
{
    private const string Assets = "assets";

    public string Name => "knowledge-at-risk";

    public IReadOnlyList<string> Inputs => [Assets];

    public string Unit => "that of the values";

    public string Citation => KnowledgeAtRisk.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var assets = input.Parts(Assets)?.Select(Read).ToArray();
        if (input.Lacks(Assets) is { } insufficient)
        {
            return insufficient;
        }

        var missing = assets!.SelectMany((asset, at) => asset.Missing.Select(name => string.Create(CultureInfo.InvariantCulture, $"{Assets}[{at}].{name}"))).ToArray();
        if (missing.Length > 0)
        {
            return Answer.InsufficientData(missing);
        }

        return WithinDomain.Of(() =>
        {
            var risk = KnowledgeAtRisk.Of(assets!.Select(asset => new HeldKnowledge(asset.Name!, asset.Value!.Value, asset.Leaving) { IsDocumented = asset.Documented }));
            return new Answer()
                .Add("expectedLoss", risk.ExpectedLoss)
                .Add("singleHolderAssets", risk.SingleHolder)
                .Add("assetsWithoutHolder", risk.WithoutHolder);
        });
    }

    private static (string? Name, double? Value, ValueList<double> Leaving, bool Documented, string[] Missing) Read(InputValue asset)
    {
        var (name, value) = (asset.Member("asset")?.Text(), asset.Member("value")?.Number());
        var holders = asset.Member("holders")?.EachValue(item => item.Number());
        var documented = asset.Member("documented")?.Flag() ?? false;

        // Who holds what is written down does not matter; of anything else, an absent list is not an empty one.
        string[] needed = documented ? ["asset", "value"] : ["asset", "value", "holders"];
        return (name, value, (holders ?? []).ToValueList(), documented, [.. needed.Where(member => asset.Member(member) is null)]);
    }
}
