using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Two ways through a network, fused.</summary>
public static class TrustNetworkSample
{
    public static void Run(TextWriter output)
    {
        TrustEdge[] edges =
        [
            new("A", "B", new(0.9, 0, 0.1, 0.5)), new("B", "X", new(0.8, 0.1, 0.1, 0.5)),
            new("A", "C", new(0.6, 0.2, 0.2, 0.5)), new("C", "X", new(0.3, 0.5, 0.2, 0.5)),
        ];
        var finding = TrustNetwork.Derive(edges, "A", "X", Discounting.UncertaintyFavouring, Fusion.Cumulative);
        foreach (var path in finding.Paths)
        {
            output.WriteLine(FormattableString.Invariant($"{string.Join(" - ", path.Nodes)}: expectation {path.Opinion.Expectation:0.000}"));
        }

        output.WriteLine(FormattableString.Invariant($"together: expectation {finding.Derived!.Value.Expectation:0.000}, uncertainty {finding.Derived.Value.Uncertainty:0.000}"));
    }
}
