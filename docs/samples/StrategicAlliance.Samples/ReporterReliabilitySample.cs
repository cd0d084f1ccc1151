using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Two reporters, one who knows and one who calls everybody bad.</summary>
public static class ReporterReliabilitySample
{
    public static void Run(TextWriter output)
    {
        var day = new DateOnly(2025, 1, 1);
        var pieces = new List<TrustEvidence>();
        for (var i = 0; i < 12; i++)
        {
            var (firm, good) = ($"firm{i}", i % 3 != 0);
            pieces.Add(new($"own{i}", day, "me", firm, EvidenceSource.Dealing, good ? 1 : 0, good ? 0 : 1));
            pieces.Add(new($"fair{i}", day, "fair", firm, EvidenceSource.Report, good ? 8 : 3, good ? 2 : 7));
            pieces.Add(new($"liar{i}", day, "liar", firm, EvidenceSource.Report, 0, 10));
        }

        pieces.Add(new("fair-now", day, "fair", "target", EvidenceSource.Report, 9, 1));
        pieces.Add(new("liar-now", day, "liar", "target", EvidenceSource.Report, 0, 10));
        var finding = new BetaTrust().Assess(EvidenceLedger.Of(pieces), new TrustQuery("me", "target", day));
        foreach (var reporter in finding.Reporters)
        {
            output.WriteLine(reporter);
        }

        output.WriteLine(FormattableString.Invariant($"r {finding.Overall.Positive}, s {finding.Overall.Negative}, expectation {finding.Overall.Opinion.Expectation:0.000}"));
    }
}
