using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>Who carries what, and what would be lost.</summary>
public static class KnowledgeRiskSample
{
    public static void Run(TextWriter output)
    {
        var alliance = KnowledgeExample.Alliance;

        #region shown
        var finding = KnowledgeAnalysis.Examine(alliance.Knowledge, alliance.Roster, alliance.Agreements, alliance.Day);

        foreach (var leaver in finding.Risk.Leavers)
        {
            output.WriteLine($"{leaver.Left.Fact.Person} left on {leaver.Left.Fact.On} with {leaver.Carried}");
        }

        foreach (var asset in finding.Risk.SingleCarriers)
        {
            output.WriteLine($"{asset.Asset} hangs on {asset.Carriers[0].Person} {asset.Because}");
        }

        foreach (var (name, figure) in (ReadOnlySpan<(string, Measurement)>)
        [
            ("leaving within a year", finding.Risk.LeavingProbability),
            ("expected loss", finding.Risk.ExpectedLoss),
            ("tacit share", finding.Codification.TacitShare),
            ("codified share of it", finding.Codification.CodifiedShare),
            ("loss", finding.LossPerYear),
        ])
        {
            output.WriteLine(figure.Match(
                measured => FormattableString.Invariant($"{name}: {measured.Value:0.###} {measured.Unit} ({measured.Formula}); confidence {measured.Confidence:0.##}"),
                unknown => $"{name}: not known. {unknown.Why}"));
        }
        #endregion
    }
}
