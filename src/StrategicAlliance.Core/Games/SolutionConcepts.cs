using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The built-in rules that need nothing but the game, by the names by which terms and cases ask for them.</summary>
/// <remarks>Rules that need more, such as <see cref="WeightedShapleyValue"/>, are made with what they need.</remarks>
public static class SolutionConcepts
{
    /// <summary>All of them.</summary>
    public static ValueList<ISolutionConcept> All { get; } =
    [
        new ShapleyValue(),
        new BanzhafValue(),
        new NormalizedBanzhafValue(),
        new SolidarityValue(),
        new TauValue(),
        new GatelyPoint(),
        new EqualSurplusDivision(),
        new EgalitarianNonSeparableContribution(),
        new SeparableCostsRemainingBenefits(),
        new ProportionalDivision(),
        new MinimalRights(),
        new UtopiaPayoffs(),
        new Nucleolus(),
        new Prenucleolus(),
        new PerCapitaNucleolus(),
        new ProportionalNucleolus(),
        new DisruptionNucleolus(),
        new Prekernel(),
        new Kernel(),
    ];

    /// <summary>The rule of a name.</summary>
    /// <param name="name">The name, e.g. <c>shapley</c>, compared ordinally.</param>
    /// <returns>The rule; <see langword="null"/> if there is none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ISolutionConcept? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(concept => string.Equals(concept.Name, name, StringComparison.Ordinal));
    }
}
