using System.Globalization;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Samples;

/// <summary>How unit costs fall.</summary>
public static class LearningCurveSample
{
    public static void Run(TextWriter output)
    {
        #region shown
        var curve = LearningCurve.FromProgressRatio(0.8);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"progress ratio {curve.ProgressRatio:0.##}, learning rate {curve.LearningRate:0.##}, exponent {curve.Exponent:0.0000}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"unit 10 costs {curve.UnitCost(100, 10):0.00}, the first ten {curve.CumulativeCost(100, 10):0.00}"));

        // Two partners that make 500 each learn less than one line that makes 1000.
        var (apart, pooled) = (2 * curve.CumulativeCost(100, 500), curve.CumulativeCost(100, 1000));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"1000 units: apart {apart:0}, pooled {pooled:0}"));
        #endregion
    }
}
