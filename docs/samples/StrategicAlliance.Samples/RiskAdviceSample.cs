using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>From an aspect that is not trusted to the risk and the controls.</summary>
public static class RiskAdviceSample
{
    public static void Run(TextWriter output)
    {
        foreach (var aspect in Enum.GetValues<TrustAspect>())
        {
            var advice = RiskAdvice.Of(aspect);
            output.WriteLine($"{aspect}: {advice.Risk} risk; {string.Join(" and ", advice.Controls)} control help");
        }
    }
}
