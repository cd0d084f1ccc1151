using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

public static class AirportSample
{
    public static void Run(TextWriter output)
    {
        // What a runway costs that is just long enough, and how many land on it in a year.
        var airport = AirportGame.Of(
            new AirportType("glider", 2000, 8_000),
            new AirportType("turboprop", 1500, 11_000),
            new AirportType("jet", 1000, 13_000),
            new AirportType("freighter", 500, 18_000)).OrThrow();
        var (shapley, nucleolus) = (airport.ShapleyPerUnit(), airport.NucleolusPerUnit());
        foreach (var type in airport.Types)
        {
            output.WriteLine(FormattableString.Invariant($"{type.Name}: {type.Units} landings, Shapley {shapley[type.Name]:0.00} each, nucleolus {nucleolus[type.Name]:0.00} each"));
        }

        output.WriteLine(shapley.Certificate.Statement);
    }
}
