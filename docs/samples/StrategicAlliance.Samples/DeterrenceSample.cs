using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>The same penalty at once, late, and for a breach that is hard to find.</summary>
public static class DeterrenceSample
{
    public static void Run(TextWriter output)
    {
        DeterrenceTerms[] terms =
        [
            new(gain: 0.7m, detectionProbability: 0.1m, penalty: 7),
            new(gain: 100, detectionProbability: 0.5m, penalty: 300),
            new(gain: 100, detectionProbability: 0.5m, penalty: 300) { DelayPeriods = 4, DiscountFactor = 0.9m },
            new(gain: 100, detectionProbability: 0.9m, penalty: 90),
        ];
        foreach (var each in terms)
        {
            var finding = Deterrence.OneShot(each);
            var needed = finding.CannotBeDeterred ? "cannot be deterred by this penalty" : FormattableString.Invariant($"detection must exceed {finding.BreakEvenDetection:0.####}");
            output.WriteLine(FormattableString.Invariant($"deterred {finding.IsDeterred}, margin {finding.Margin:0.######}, {needed}"));
        }

        var uncertain = Opinion.FromEvidence(new Evidence(7, 1), 0.5);
        output.WriteLine(FormattableString.Invariant($"if 7 of 8 audits found what they looked for: deterred with probability {Deterrence.ProbabilityDeterred(new DeterrenceTerms(70, 0, 100), uncertain):0.000}"));
    }
}
