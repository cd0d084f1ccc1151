using System.Globalization;
using System.Text.RegularExpressions;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What agents know on average when knowledge has diffused by barter, by the share of links that were rewired at random.</summary>
/// <remarks>
/// <para>Of <c>initial</c> the numbers are read where they are written as in the published case (<c>50 random draws</c>, <c>level 10</c>), else the defaults
/// hold. <c>meeting</c> is not read: there is one rule. <c>replications</c> defaults to 60, <c>seed</c> to 1.</para>
/// </remarks>
internal sealed partial class CowanJonardNetworkProperty : IComputation
{
    private const string Rewiring = "rewiring";
    private const long MostWork = 2_000_000_000;

    private static readonly DiffusionSettings Defaults = new();

    public string Name => "cowan-jonard-network-property";

    public IReadOnlyList<string> Inputs => ["agents", "neighbours", "categories", "alpha", "initial", Rewiring, "similarityTolerance", "meeting", "replications", "seed"];

    public string Unit => "that of the levels";

    public string Citation => KnowledgeDiffusion.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (agents, neighbours, categories) = (Whole(input, "agents"), Whole(input, "neighbours"), Whole(input, "categories"));
        var (alpha, tolerance, rewiring) = (input.Number("alpha"), input.Number("similarityTolerance"), input.Numbers(Rewiring));
        var (replications, seed, initial) = (Whole(input, "replications"), Whole(input, "seed"), input.Text("initial"));
        if (input.Lacks("agents", "neighbours", "categories", "alpha", Rewiring) is { } insufficient)
        {
            return insufficient;
        }

        if (rewiring!.Count == 0)
        {
            return Answer.InsufficientData([Rewiring]);
        }

        return WithinDomain.Of(() =>
        {
            var settings = new DiffusionSettings
            {
                Agents = agents!.Value,
                Neighbours = neighbours!.Value,
                Categories = categories!.Value,
                Alpha = alpha!.Value,
                ExpertDraws = (int)Written(Draws(), initial, Defaults.ExpertDraws),
                ExpertLevel = Written(Level(), initial, Defaults.ExpertLevel),
                SimilarityTolerance = tolerance ?? Defaults.SimilarityTolerance,
                Rewiring = rewiring.ToValueList(),
                Replications = replications ?? Defaults.Replications,
                Seed = unchecked((ulong)(seed ?? 1)),
            };
            return (double)settings.Agents * settings.Categories * settings.Neighbours * settings.Replications * rewiring.Count > MostWork
                ? Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"agents x categories x neighbours x replications x rewiring is more than {MostWork}."))
                : Result(KnowledgeDiffusion.Run(settings));
        });
    }

    private static Answer Result(DiffusionResult result) => new Answer()
        .Add("meanAtRewiring", result.Points.Select(point => point.Mean))
        .Add("standardErrorAtRewiring", result.Points.Select(point => point.StandardError ?? double.NaN))
        .Add("varianceAtRewiring", result.Points.Select(point => point.Variance))
        .Add("coefficientOfVariationAtRewiring", result.Points.Select(point => point.CoefficientOfVariation ?? double.NaN))
        .Add("tradesAtRewiring", result.Points.Select(point => point.Trades));

    private static int? Whole(ComputationInput input, string name) => input.Whole(name, int.MinValue, int.MaxValue);

    private static double Written(Regex form, string? text, double otherwise) =>
        text is not null && form.Match(text) is { Success: true } found && double.TryParse(found.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    [GeneratedRegex(@"(?<number>[0-9]{1,6}) random draws", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Draws();

    [GeneratedRegex(@"level (?<number>[0-9]{1,6}(\.[0-9]{1,6})?)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Level();
}
