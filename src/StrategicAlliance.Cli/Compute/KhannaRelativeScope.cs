using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How much of what each of two firms does lies within their alliance.</summary>
internal sealed class KhannaRelativeScope : IComputation
{
    private const string MarketsA = "marketsA";
    private const string MarketsB = "marketsB";
    private const string AllianceMarkets = "allianceMarkets";

    public string Name => "khanna-relative-scope";

    public IReadOnlyList<string> Inputs => [MarketsA, MarketsB, AllianceMarkets];

    public string Unit => "1";

    public string Citation => RelativeScope.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (a, b, alliance) = (input.Texts(MarketsA), input.Texts(MarketsB), input.Texts(AllianceMarkets));
        if (input.Lacks(MarketsA, MarketsB, AllianceMarkets) is { } insufficient)
        {
            return insufficient;
        }

        // A firm without markets has no scope that could be divided.
        string[] empty = [.. Empty(MarketsA, a!), .. Empty(MarketsB, b!)];
        if (empty.Length > 0)
        {
            return Answer.InsufficientData(empty);
        }

        var scopes = RelativeScope.Compare(a!, b!, alliance!);
        return new Answer()
            .Add("relativeScopeA", scopes.OfA)
            .Add("relativeScopeB", scopes.OfB)
            .Add("higherRaceIncentive", scopes.HigherRaceIncentive?.ToString());
    }

    private static string[] Empty(string name, IReadOnlyList<string> markets) => markets.Count == 0 ? [name] : [];
}
