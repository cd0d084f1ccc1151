using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The share of all trust that flows to each peer of a network.</summary>
internal sealed class EigenTrustRanking : IComputation
{
    private const string Local = "localTrust";
    private const string Pre = "preTrust";
    private const string Alpha = "alpha";
    private const string Peers = "peers";

    // Enough for any network that settles, and an end for one that does not.
    private const long Work = 1_000_000_000;

    public string Name => "eigentrust";

    public IReadOnlyList<string> Inputs => [Peers, Local, Pre, Alpha];

    public string Unit => "share of all trust";

    public string Citation => EigenTrust.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var peers = input.Texts(Peers);
        var rows = input.Find(Local)?.Each(row => row.EachValue(item => item.Number()));
        var (pre, alpha) = (input.Numbers(Pre), input.Number(Alpha));
        if (input.Lacks(Local, Pre, Alpha) is { } insufficient)
        {
            return insufficient;
        }

        var names = peers ?? [.. Enumerable.Range(1, rows!.Count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        return rows!.Count == 0 ? Answer.InsufficientData([Local])
            : rows.Any(row => row.Count != rows.Count) ? Answer.DimensionMismatch("localTrust: Expected as many columns as rows.")
            : names.Count != rows.Count || pre!.Count != rows.Count ? Answer.DimensionMismatch("peers and preTrust: Expected as many as localTrust has rows.")
            : names.Distinct(StringComparer.Ordinal).Count() != names.Count ? Answer.Rejected("peers: Expected every name once.")
            : WithinDomain.Of(() => Rank(names, rows, pre, alpha!.Value));
    }

    private static Answer Rank(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> pre, double alpha)
    {
        var network = TrustRows.Network(rows);
        var most = (int)Math.Clamp(Work / (network.EdgeCount + network.PeerCount + 1), 1000, 1_000_000);
        var finding = EigenTrust.Rank(network, pre, new EigenTrustSettings { Alpha = alpha, Tolerance = 1e-14, MaxSteps = most });
        if (finding.Refusal is PreTrustMissing missing)
        {
            return Answer.Rejected($"{missing} {missing.Remedy}").Add("rule", missing.Rule);
        }

        // Shares that did not settle are no answer.
        var answer = finding.Refusal is { } refusal ? new Answer().Add("result", "NotConverged").Add("rule", refusal.Rule).Add("reason", $"{refusal} {refusal.Remedy}") : new Answer();
        return answer
            .Add("trust", names.Select((name, i) => KeyValuePair.Create(name, finding.HasConverged ? finding.Trust[i] : (double?)null)))
            .Add("sum", finding.HasConverged ? finding.Trust.Sum() : null)
            .Add("converged", finding.HasConverged)
            .Add("steps", finding.Steps)
            .Add("residual", finding.Residual)
            .Add("errorBound", finding.ErrorBound)
            .Add("silentPeers", network.SilentPeers)
            .Add("selfEdgesDropped", network.SelfEdges);
    }
}
