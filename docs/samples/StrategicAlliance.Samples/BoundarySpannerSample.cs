using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>What goes when the person leaves who knows the partner.</summary>
public static class BoundarySpannerSample
{
    public static void Run(TextWriter output)
    {
        var day = new DateOnly(2025, 1, 1);
        var ledger = EvidenceLedger.Of(
        [
            new TrustEvidence("f1", day, "norsk", "havn", EvidenceSource.Report, 6, 0) { Person = new PersonId("berg") },
            new TrustEvidence("f2", day, "norsk", "havn", EvidenceSource.Report, 1, 0) { Person = new PersonId("dahl") },
            new TrustEvidence("f3", day, "norsk", "havn", EvidenceSource.PromiseKept, 2, 1),
        ]);
        var leaves = BoundarySpannerFinding.Of(new BetaTrust(), ledger, new TrustQuery("norsk", "havn", day), new PersonId("berg"));
        output.WriteLine(FormattableString.Invariant($"between persons: {leaves.Now.Overall.Opinion.Expectation:0.00} now, {leaves.Without.Overall.Opinion.Expectation:0.00} without berg"));
        output.WriteLine(FormattableString.Invariant($"between organizations: {leaves.Organization.Overall.Opinion.Expectation:0.00}, which stays"));
        output.WriteLine(FormattableString.Invariant($"evidence that goes: {leaves.ShareLost:0.0 %}"));
    }
}
