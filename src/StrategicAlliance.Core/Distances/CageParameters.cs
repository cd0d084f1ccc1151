using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How much more two countries trade because of each bond between them, and how trade falls with distance; always with its source year.</summary>
/// <remarks>
/// <para>The sets published in 2001 and 2007 differ by a factor, so one without its year says nothing. They hold for trade. A user may give their own.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record CageParameters
{
    /// <summary>A set of parameters.</summary>
    /// <param name="multipliers">By what a bond multiplies trade, by its name; above 0, and 1.42 for 42 % more.</param>
    /// <param name="distanceElasticity">By how many percent trade changes with 1 % more distance, below 0 as a rule; <see langword="null"/> if the source gives none.</param>
    /// <param name="citation">Where they are published; its year is the year of the set.</param>
    /// <exception cref="ArgumentException">A multiplier is not a finite number above 0, or the elasticity is not finite.</exception>
    public CageParameters(ValueMap<double> multipliers, double? distanceElasticity, Citation citation)
    {
        Multipliers = Bounds.Given(multipliers);
        foreach (var (name, multiplier) in multipliers)
        {
            if (!double.IsFinite(multiplier) || multiplier <= 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The multiplier of '{name}' is {multiplier}; expected a finite number above 0."), nameof(multipliers));
            }
        }

        DistanceElasticity = distanceElasticity is { } elasticity ? Finite.Given(elasticity, nameof(distanceElasticity)) : null;
        Citation = Bounds.Given(citation);
    }

    /// <summary>The figures of the article of 2001: trade with a common language +200 %, bloc +330 %, colonial tie +900 %, currency +340 %, land border +80 %; elasticity of distance -1.1.</summary>
    public static CageParameters Ghemawat2001 { get; } = new(
        Named(3, 4.3, 10, 4.4, 1.8),
        -1.1,
        new Citation("Ghemawat", 2001, "Distance still matters: the hard reality of global expansion, Harv Bus Rev 79(8):137-147"))
    {
        Verification = "M: from memory of the article, not re-read",
    };

    /// <summary>The figures of the book of 2007: language +42 %, bloc +47 %, colonial tie +188 %, currency +114 %, land border +125 %. It is without an elasticity of distance.</summary>
    public static CageParameters Ghemawat2007 { get; } = new(
        Named(1.42, 1.47, 2.88, 2.14, 2.25),
        null,
        new Citation("Ghemawat", 2007, "Redefining global strategy, Harvard Business School Press"))
    {
        Verification = "V: confirmed in a secondary source",
    };

    /// <summary>By what a bond multiplies trade, by its name.</summary>
    public ValueMap<double> Multipliers { get; }

    /// <summary>By how many percent trade changes with 1 % more distance; <see langword="null"/> if the source gives none.</summary>
    public double? DistanceElasticity { get; }

    /// <summary>Where they are published.</summary>
    public Citation Citation { get; }

    /// <summary>The year of the set.</summary>
    public int SourceYear => Citation.Year;

    /// <summary>How far the figures were checked against their source; <see langword="null"/> for a user's own.</summary>
    public string? Verification { get; private init; }

    /// <summary>The same bonds with an elasticity of distance from elsewhere.</summary>
    /// <param name="elasticity">By how many percent trade changes with 1 % more distance.</param>
    /// <param name="source">Where the elasticity is published.</param>
    /// <returns>The combined set; its citation names both works and the later year.</returns>
    /// <exception cref="ArgumentException">The elasticity is not finite.</exception>
    public CageParameters WithDistanceElasticity(double elasticity, Citation source) =>
        new(Multipliers, elasticity, new Citation(
            Citation.Author == Bounds.Given(source).Author ? Citation.Author : $"{Citation.Author}; {source.Author}",
            Math.Max(Citation.Year, source.Year),
            $"bonds: {Citation}; elasticity of distance: {source}"))
        {
            Verification = Verification,
        };

    private static ValueMap<double> Named(double language, double bloc, double colony, double currency, double border) => new(
    [
        new("commonLanguage", language),
        new("commonRegionalBloc", bloc),
        new("colonyColonizer", colony),
        new("commonCurrency", currency),
        new("commonLandBorder", border),
    ]);
}
