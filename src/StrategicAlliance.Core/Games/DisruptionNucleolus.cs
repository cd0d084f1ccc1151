using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The disruption nucleolus: makes the largest propensity of a coalition to disrupt as small as possible, then the next largest, and so on.</summary>
/// <remarks>The propensity to disrupt is what the others would lose if the coalition left, over what it would lose itself. Over the core this is the same as dividing the excess of a coalition S by
/// v(N) - v(S) - v(N without S), what S and the others win by staying together; where they win nothing, both get just their own value. Only for games with a core (<see cref="CoreIsEmpty"/>).
/// Every answer carries a <see cref="KohlbergCertificate"/>. Safe to use from several threads.</remarks>
public sealed class DisruptionNucleolus : ISolutionConcept
{
    /// <inheritdoc/>
    public string Name => "disruptionNucleolus";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Littlechild & Vaidya", 1976, "The propensity to disrupt and the disruption nucleolus of a characteristic function game, International Journal of Game Theory 5: 151-161");

    /// <inheritdoc/>
    public Outcome<Solution> Solve(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Solve(game, turned: false);
    }

    /// <inheritdoc/>
    public Outcome<Solution> Solve(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Solve(game.ToGains(), turned: true).Then(solution => (Outcome<Solution>)solution.Negated());
    }

    private Outcome<Solution> Solve(Game game, bool turned) => Core.ElementOf(game).Then(element =>
    {
        var (all, largest, size) = (game.Values.Length - 1, 0.0, Math.Abs(game.Grand));
        var weights = new double[game.Values.Length];
        for (var bits = 1; bits < all; bits++)
        {
            weights[bits] = game.Grand - game.Values[bits] - game.Values[all ^ bits];
            largest = Math.Max(largest, weights[bits]);
            size = Math.Max(size, Math.Abs(game.Values[bits]));
        }

        // Less is the rounding of the three values.
        var tolerance = Math.Max(1e-12 * largest, GameProperties.RelativeTolerance * size);
        var together = new List<int>();
        for (var bits = 1; bits < all; bits++)
        {
            weights[bits] = weights[bits] > tolerance ? weights[bits] / largest : 0;
            if (weights[bits] == 0)
            {
                together.Add(bits);
            }
        }

        return new CertifiedNucleolus(Name, Citation, game, turned).Of(new ExcessRule { Weights = weights, Fixed = together }, [.. element.Payoffs]);
    });
}
