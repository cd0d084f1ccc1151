using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The per-capita nucleolus: like the <see cref="Nucleolus"/>, with the complaint of a coalition divided among its members.</summary>
/// <remarks>A growing total never makes a player worse off, which the nucleolus does not promise (Young 1985). Every answer carries a <see cref="KohlbergCertificate"/>. Refused as
/// <see cref="NoImputations"/> if all together earn less than each alone. Safe to use from several threads.</remarks>
public sealed class PerCapitaNucleolus : ISolutionConcept
{
    /// <inheritdoc/>
    public string Name => "perCapitaNucleolus";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Young", 1985, "Monotonic solutions of cooperative games, International Journal of Game Theory 14: 65-72");

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

    private Outcome<Solution> Solve(Game game, bool turned)
    {
        var search = new CertifiedNucleolus(Name, Citation, game, turned);
        if (search.Unreasonable is { } refusal)
        {
            return refusal;
        }

        var members = new double[game.Values.Length];
        for (var bits = 1; bits < members.Length; bits++)
        {
            members[bits] = BitOperations.PopCount((uint)bits);
        }

        return search.Of(new ExcessRule { Floors = true, Weights = members });
    }
}
