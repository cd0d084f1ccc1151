using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Trusted, deterred, both or neither, and what it would take.</summary>
public static class SafetySample
{
    public static void Run(TextWriter output)
    {
        var day = new DateOnly(2025, 1, 1);
        foreach (var (kept, broken, penalty) in new[] { (8m, 1m, 250m), (8m, 1m, 150m), (1m, 2m, 250m), (1m, 2m, 150m) })
        {
            var ledger = EvidenceLedger.Of([new TrustEvidence("f1", day, "norsk", "havn", EvidenceSource.Dealing, kept, broken)]);
            var trust = new BetaTrust().Assess(ledger, new TrustQuery("norsk", "havn", day));
            var deterrence = Deterrence.OneShot(new DeterrenceTerms(gain: 100, detectionProbability: 0.5m, penalty));
            var safety = SafetyFinding.Of(trust, deterrence, ["f2"]);
            output.WriteLine(FormattableString.Invariant($"{kept} kept, {broken} broken, penalty {penalty}: {safety.Safety}; kept promises needed {safety.KeptPromisesNeeded}, detection above {safety.DetectionNeeded:0.###} or penalty above {safety.PenaltyNeeded:0}"));
        }
    }
}
