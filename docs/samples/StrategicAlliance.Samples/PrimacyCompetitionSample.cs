using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>What variability is worth when only the first counts.</summary>
public static class PrimacyCompetitionSample
{
    /// <summary>Asks for the mean that keeps parity.</summary>
    /// <param name="output">Where to write.</param>
    public static void Run(TextWriter output)
    {
        foreach (var rivals in new[] { 1, 2, 10, 100 })
        {
            var steady = PrimacyCompetition.MeanKeepingParity(rivals, deviation: 0.5);
            var variable = PrimacyCompetition.MeanKeepingParity(rivals, deviation: 1.5);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rivals,3} rivals: {steady,6:F3} if half as variable, {variable,6:F3} if half as much again"));
        }
    }
}
