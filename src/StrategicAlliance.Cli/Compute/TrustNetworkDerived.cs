using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The opinion that follows from a chain of advisers, or from a network between the node that nobody points to and the one that points to nobody.</summary>
internal sealed class TrustNetworkDerived : IComputation
{
    public string Name => "trust-network";

    public IReadOnlyList<string> Inputs => ["discounting", "fusion", "edges", "chain", "target"];

    public string Unit => "1";

    public string Citation => TrustNetwork.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var discounting = input.Find("discounting") is { } named ? DiscountingOf(named) : null;
        var fusion = input.Find("fusion") is { } way ? FusionOf(way) : Fusion.Cumulative;
        var edges = input.Parts("edges")?.Select(Read).ToArray();
        var chain = input.Parts("chain")?.Select(OpinionInput.Read).ToArray();
        var target = OpinionInput.Read(input.Find("target"));
        if (input.Lacks("discounting") is { } insufficient)
        {
            return insufficient;
        }

        return chain is not null
            ? target is null || chain.Contains(null) ? Answer.InsufficientData(["chain {b, d, u}", "target {b, d, u}"])
                : WithinDomain.Of(() => OpinionInput.Write(new Answer(), TrustNetwork.AlongChain([.. chain.Select(each => each!.Opinion)], target.Opinion, discounting!.Value)))
            : edges is null or [] ? Answer.InsufficientData(["edges"])
            : edges.Any(edge => edge.From is null || edge.Toward is null || edge.Opinion is null) ? Answer.InsufficientData(["edges {src, dst, opinion}"])
            : WithinDomain.Of(() => Derive([.. edges.Select(edge => new TrustEdge(edge.From!, edge.Toward!, edge.Opinion!.Opinion))], discounting!.Value, fusion!.Value));
    }

    private static (string? From, string? Toward, OpinionInput? Opinion) Read(InputValue edge) =>
        (edge.Member("src")?.Text(), edge.Member("dst")?.Text(), OpinionInput.Read(edge.Member("opinion")));

    private static Answer Derive(IReadOnlyList<TrustEdge> edges, Discounting discounting, Fusion fusion)
    {
        var sources = edges.Select(edge => edge.From).Except(edges.Select(edge => edge.Toward), StringComparer.Ordinal).ToArray();
        var targets = edges.Select(edge => edge.Toward).Except(edges.Select(edge => edge.From), StringComparer.Ordinal).ToArray();
        if (sources is not [var source] || targets is not [var target])
        {
            return Answer.Rejected("edges: Expected one node that nobody points to and one that points to nobody.");
        }

        var finding = TrustNetwork.Derive(edges, source, target, discounting, fusion);
        if (finding.Derived is not { } derived)
        {
            return Answer.Rejected(finding.Explanation);
        }

        var answer = new Answer();
        foreach (var path in finding.Paths.DistinctBy(path => string.Concat(path.Nodes), StringComparer.Ordinal))
        {
            answer.Add("path" + string.Concat(path.Nodes), OpinionInput.Write(new Answer(), path.Opinion));
        }

        return OpinionInput.Write(answer.Add("derived", OpinionInput.Write(new Answer(), derived)), derived);
    }

    private static Discounting? DiscountingOf(InputValue value) => value.Text() switch
    {
        "projected-probability" or "projected" or "probability-sensitive" => Discounting.ProjectedProbability,
        "uncertainty-favouring" or "uncertainty-favoring" => Discounting.UncertaintyFavouring,
        "opposite-belief" or "opposite-belief-favouring" => Discounting.OppositeBelief,
        null => null,
        _ => (Discounting?)Wrong(value, "projected-probability, uncertainty-favouring or opposite-belief"),
    };

    private static Fusion? FusionOf(InputValue value) => value.Text() switch
    {
        "cumulative" => Fusion.Cumulative,
        "averaging" => Fusion.Averaging,
        "weighted" => Fusion.Weighted,
        "consensus-compromise" or "consensus-and-compromise" => Fusion.ConsensusAndCompromise,
        "constraint" => Fusion.Constraint,
        null => null,
        _ => (Fusion?)Wrong(value, "cumulative, averaging, weighted, consensus-compromise or constraint"),
    };

    private static int? Wrong(InputValue value, string expected)
    {
        value.Wrong<string>(expected);
        return null;
    }
}
