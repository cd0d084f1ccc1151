using StrategicAlliance.Distances;

namespace StrategicAlliance.Samples;

/// <summary>Paris to Tokyo on two spheres.</summary>
public static class GreatCircleSample
{
    public static void Run(TextWriter output)
    {
        double[] radii = [GreatCircleDistance.MeanEarthRadiusKm, 6377];
        foreach (var radius in radii)
        {
            var kilometres = GreatCircleDistance.Of(48.86666, 2.333333, 35.66667, 139.75, radius);
            output.WriteLine(FormattableString.Invariant($"Paris to Tokyo, radius {radius} km: {kilometres:0.0} km"));
        }
    }
}
