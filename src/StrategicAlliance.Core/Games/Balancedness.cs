using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Whether a game has a core, with the proof either way.</summary>
public static class Balancedness
{
    /// <summary>Where the theorem is published.</summary>
    public static Citation Citation { get; } = new("Shapley", 1967, "On balanced sets and cores, Naval Research Logistics Quarterly 14: 453-460; and Bondareva 1963");

    /// <summary>Of a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>An element of the core, or balanced weights under which coalitions are worth more than all together; refused as <see cref="NotCertified"/> should both proofs fail.</returns>
    public static Outcome<BalancednessVerdict> Of(Game game) => Verdict(Core.ElementOf(game));

    /// <summary>Of a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>As for a gain game; the element is what each pays.</returns>
    public static Outcome<BalancednessVerdict> Of(CostGame game) => Verdict(Core.ElementOf(game));

    private static Outcome<BalancednessVerdict> Verdict(Outcome<Solution> element) => element.Match<Outcome<BalancednessVerdict>>(
        found => new BalancednessVerdict(found, null),
        refusal => refusal is CoreIsEmpty empty ? new BalancednessVerdict(null, empty) : refusal);
}
