using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>From facts to a score whose parts add up.</summary>
public static class TrustFindingSample
{
    public static void Run(TextWriter output)
    {
        AllianceFact[] facts =
        [
            new AllianceProposed(new(2024, 1, 1), "north-sea", "North Sea Storage", AllianceForm.JointDevelopment),
            new PartnerJoined(new(2024, 1, 1), "norsk", "Norsk Hav"),
            new PartnerJoined(new(2024, 1, 1), "havn", "Havn AS"),
            new PromiseMade(new(2024, 1, 10), "survey", "havn", "norsk") { Aspect = TrustAspect.Competence, Weight = 2 },
            new PromiseKept(new(2024, 3, 1), "survey"),
            new PromiseMade(new(2024, 3, 5), "permits", "havn", "norsk") { Aspect = TrustAspect.Goodwill },
            new PromiseKept(new(2024, 9, 1), "permits") { Degree = 0.5m },
            new IncidentReported(new(2025, 1, 15), "bids", "norsk", "havn", IncidentKind.Leak) { Severity = 0.4m, Aspect = TrustAspect.Integrity },
        ];
        if (Alliance.Replay(facts).TryAccepted(out var alliance, out _))
        {
            var ledger = EvidenceLedger.Of(alliance.Promises, alliance.Roster, alliance.Disputes.Disputes);
            var finding = new BetaTrust().Assess(ledger, new TrustQuery("norsk", "havn", new DateOnly(2025, 3, 1)));
            foreach (var line in finding.Explain())
            {
                output.WriteLine(line);
            }

            foreach (var aspect in finding.Aspects)
            {
                output.WriteLine(FormattableString.Invariant($"{aspect.Aspect}: expectation {aspect.Opinion.Expectation:0.00}, uncertainty {aspect.Opinion.Uncertainty:0.00}, interval {aspect.Interval}"));
            }
        }
    }
}
