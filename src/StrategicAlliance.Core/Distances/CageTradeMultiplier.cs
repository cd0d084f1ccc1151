using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>The trade to be expected between two countries, relative to a pair without bonds at a benchmark distance. For questions of trade only.</summary>
/// <remarks>
/// <para>Log-linear: the product of the multipliers of the bonds that hold, times (distance / benchmark distance) to the power of the elasticity. The
/// figures were estimated on trade; they say nothing of how well partners work together, for which see <see cref="CageProfile"/>.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class CageTradeMultiplier
{
    /// <summary>Source of the factors: Ghemawat 2007; see <see cref="CageParameters"/> for each set.</summary>
    public static Citation Citation => CageParameters.Ghemawat2007.Citation;

    /// <summary>Bonds alone, at the benchmark distance.</summary>
    /// <param name="parameters">The multipliers.</param>
    /// <param name="bonds">The bonds that hold; one named twice counts once.</param>
    /// <returns>The factor and what it is made of.</returns>
    /// <exception cref="ArgumentException">The parameters have no multiplier for a bond.</exception>
    /// <exception cref="OverflowException">The factor is larger than a <see cref="double"/> can hold.</exception>
    public static CageTradeFigures Of(CageParameters parameters, IEnumerable<string> bonds)
    {
        var factors = Bounds.Given(bonds).Distinct(StringComparer.Ordinal).Select(bond => KeyValuePair.Create(bond, Multiplier(Bounds.Given(parameters), bond))).ToArray();
        return new CageTradeFigures(parameters, new ValueMap<double>(factors), Finite.Result(factors.Aggregate(1.0, (product, factor) => product * factor.Value)), null);
    }

    /// <summary>Bonds and distance.</summary>
    /// <param name="parameters">The multipliers and the elasticity of distance.</param>
    /// <param name="bonds">The bonds that hold; one named twice counts once.</param>
    /// <param name="distanceKm">The distance of the two countries in kilometres, above 0.</param>
    /// <param name="benchmarkDistanceKm">The distance of the pair they are compared with, in kilometres, above 0.</param>
    /// <returns>The factor and what it is made of.</returns>
    /// <exception cref="ArgumentException">The parameters have no multiplier for a bond or no elasticity, or a distance is not above 0.</exception>
    /// <exception cref="OverflowException">The factor is larger than a <see cref="double"/> can hold.</exception>
    public static CageTradeFigures Of(CageParameters parameters, IEnumerable<string> bonds, double distanceKm, double benchmarkDistanceKm)
    {
        var elasticity = Bounds.Given(parameters).DistanceElasticity
            ?? throw new ArgumentException(FormattableString.Invariant($"The parameters of {parameters.SourceYear} have no elasticity of distance; give one with its source."), nameof(parameters));
        var distance = Finite.Result(Math.Pow(Finite.Positive(distanceKm) / Finite.Positive(benchmarkDistanceKm), elasticity));
        var withoutDistance = Of(parameters, bonds);
        return new CageTradeFigures(parameters, withoutDistance.Bonds, Finite.Result(withoutDistance.RelativeTrade * distance), distance);
    }

    private static double Multiplier(CageParameters parameters, string bond) =>
        parameters.Multipliers.TryGetValue(bond, out var multiplier)
            ? multiplier
            : throw new ArgumentException(FormattableString.Invariant($"The parameters of {parameters.SourceYear} have no multiplier for '{bond}'."), nameof(parameters));
}
