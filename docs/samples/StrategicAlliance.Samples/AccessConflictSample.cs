using StrategicAlliance.Alliances;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>What partners want to learn against what is closed to them.</summary>
public static class AccessConflictSample
{
    /// <summary>Examines two demands.</summary>
    /// <param name="output">Where to tell what is found.</param>
    public static void Run(TextWriter output)
    {
        var alliance = AccessSample.Motor();
        var finding = AccessConflicts.Examine(
            alliance.AccessBasis(),
            [new AccessDemand("falke", "winding", "falke-agenda"), new AccessDemand("lianhe", "control-code", "lianhe-agenda")],
            alliance.Day);
        foreach (var answer in finding.Answers)
        {
            output.WriteLine($"{answer.Demand.Partner} wants {answer.Demand.Asset}: {answer.Standing}");
        }

        foreach (var partner in finding.ByPartner)
        {
            output.WriteLine($"{partner.Partner}: {partner.Fenced} of {partner.Demands} fenced off");
        }
    }
}
