using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>The names that terms give to the rules by which a step divides.</summary>
internal static class TermRules
{
    public const string Equal = "equal";
    public const string Equity = "equity";
    public const string Contributions = "contributions";
    public const string KnowledgeContributions = "knowledgeContributions";

    /// <summary>The member <c>solution</c> names the solution concept.</summary>
    public const string Solution = "solution";

    /// <summary>The solution concepts of games with values for every group of partners.</summary>
    public static readonly string[] Solutions = [.. SolutionConcepts.All.Select(concept => concept.Name)];

    public static readonly string[] OfSplits = [Equal, Equity, Contributions, KnowledgeContributions, Solution, .. Solutions];

    public static readonly string[] OfDonors = [KnowledgeContributions, Contributions, Equal, Equity];
}
