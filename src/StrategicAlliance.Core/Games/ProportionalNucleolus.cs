using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The proportional nucleolus: like the <see cref="Nucleolus"/>, with the complaint of a coalition as a part of its own value (or cost).</summary>
/// <remarks>A coalition worth nothing has no proportion; it must get at least nothing (of costs: pay at most nothing). Values must not be negative
/// (<see cref="CoalitionValueNegative"/>). Where too many coalitions are worth nothing the rule does not single out one division (<see cref="SolutionNotUnique"/>).
/// Every answer carries a <see cref="KohlbergCertificate"/>. Safe to use from several threads.</remarks>
public sealed class ProportionalNucleolus : ISolutionConcept
{
    /// <inheritdoc/>
    public string Name => "proportionalNucleolus";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Young, Okada & Hashimoto", 1982, "Cost allocation in water resources development, Water Resources Research 18: 463-475");

    /// <inheritdoc/>
    public Outcome<Solution> Solve(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Solve(game, game.Values, turned: false);
    }

    /// <inheritdoc/>
    public Outcome<Solution> Solve(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Solve(game.ToGains(), game.Costs, turned: true).Then(solution => (Outcome<Solution>)solution.Negated());
    }

    private Outcome<Solution> Solve(Game game, ReadOnlySpan<double> sizes, bool turned)
    {
        var weights = sizes.ToArray();
        if (Array.FindIndex(weights, size => size < 0) is >= 0 and var negative)
        {
            return new CoalitionValueNegative(Name, game.Players.NamesOf(new((ulong)negative)), weights[negative]);
        }

        var search = new CertifiedNucleolus(Name, Citation, game, turned);
        var largest = weights.AsSpan(0, weights.Length - 1).ToArray().Max();
        if (search.Unreasonable is { } refusal)
        {
            return refusal;
        }

        // In parts of the largest, so that the numbers in the linear programs are near 1.
        weights[^1] = 0;
        for (var bits = 0; bits < weights.Length && largest > 0; bits++)
        {
            weights[bits] /= largest;
        }

        return search.Of(new ExcessRule { Floors = true, Weights = weights });
    }
}
