using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Distances;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Kilometres between two places over the surface of a sphere of given radius.</summary>
internal sealed class GreatCircleKilometres : IComputation
{
    private const string LatA = "latA";
    private const string LonA = "lonA";
    private const string LatB = "latB";
    private const string LonB = "lonB";
    private const string Radius = "meanEarthRadiusKm";

    public string Name => "great-circle-distance";

    public IReadOnlyList<string> Inputs => [LatA, LonA, LatB, LonB, Radius];

    public string Unit => "km";

    public string Citation => GreatCircleDistance.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (latA, lonA, latB, lonB) = (input.Number(LatA), input.Number(LonA), input.Number(LatB), input.Number(LonB));
        var radius = input.Number(Radius);
        return input.Lacks([.. Inputs]) ?? WithinDomain.Of(() =>
            new Answer().Add("kilometres", GreatCircleDistance.Of(latA!.Value, lonA!.Value, latB!.Value, lonB!.Value, radius!.Value)));
    }
}
