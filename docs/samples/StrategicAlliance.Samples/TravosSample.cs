using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Too few dealings of one's own, so others are asked, and weighed.</summary>
public static class TravosSample
{
    public static void Run(TextWriter output)
    {
        var own = new Evidence(2, 1);
        var direct = Travos.Direct(own);
        output.WriteLine(FormattableString.Invariant($"own dealings: trust {direct.Trust:0.000}, confidence {direct.Confidence:0.000}, enough {direct.IsEnough}"));
        var reputation = Travos.Reputation(own,
        [
            new("fair", said: new(16, 4), observed: new(38, 12)),
            new("liar", said: new(0, 10), observed: new(16, 2)),
            new("stranger", said: new(16, 4), observed: Evidence.None),
        ]);
        foreach (var each in reputation.Adjustments)
        {
            output.WriteLine(FormattableString.Invariant($"{each.Report.Reporter}: accurate with probability {each.ProbabilityAccurate:0.000}, counts as {each.Adjusted.Positive:0.00} good, {each.Adjusted.Negative:0.00} bad"));
        }

        output.WriteLine(FormattableString.Invariant($"with reports: trust {reputation.Trust:0.000}"));
    }
}
