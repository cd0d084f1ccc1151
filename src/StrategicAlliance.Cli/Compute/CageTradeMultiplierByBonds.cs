using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Expected trade relative to a pair without bonds at a benchmark distance, by multipliers that the user gives.</summary>
internal sealed class CageTradeMultiplierByBonds : IComputation
{
    private const string Multipliers = "multipliers";
    private const string Elasticity = "distanceElasticity";
    private const string Flags = "flags";
    private const string Distance = "distanceKm";
    private const string Benchmark = "benchmarkDistanceKm";

    public string Name => "cage-trade-multiplier";

    public IReadOnlyList<string> Inputs => [Multipliers, Elasticity, Flags, Distance, Benchmark];

    public string Unit => "1";

    public string Citation => CageTradeMultiplier.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var multipliers = input.Find(Multipliers);
        var known = multipliers?.Members()?
            .Select(member => (member.Name, Value: multipliers.Member(member.Name)?.Number()))
            .Where(member => member.Value is not null)
            .ToDictionary(member => member.Name, member => member.Value!.Value, StringComparer.Ordinal) ?? [];
        var flags = input.Texts(Flags);
        var (elasticity, distance, benchmark) = (input.Number(Elasticity), input.Number(Distance), input.Number(Benchmark));
        if (input.Lacks(Elasticity, Flags, Distance, Benchmark) is { } insufficient)
        {
            return insufficient;
        }

        var unknown = flags!.Distinct(StringComparer.Ordinal).Where(flag => !known.ContainsKey(flag)).Select(flag => $"{Multipliers}.{flag}").ToArray();
        return unknown.Length > 0
            ? Answer.InsufficientData(unknown)
            : WithinDomain.Of(() =>
            {
                var source = Facts.Citation.OfLibrary("parameters given by the user");
                var figures = CageTradeMultiplier.Of(new CageParameters(new ValueMap<double>(known), elasticity, source), flags!, distance!.Value, benchmark!.Value);
                return new Answer().Add("expectedInteractionRelativeToBenchmark", figures.RelativeTrade).Add("distanceFactor", figures.Distance);
            });
    }
}
