using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The nucleolus: among the divisions that give every player at least what the player has alone, the one that makes the largest complaint of a coalition as
/// small as possible, then the next largest, and so on.</summary>
/// <remarks>The complaint of a coalition, its excess, is what it has alone less what it gets. In the core whenever there is one. Every answer carries a <see cref="KohlbergCertificate"/>.
/// Refused as <see cref="NoImputations"/> if all together earn less than each alone. Practical up to 22 players. Safe to use from several threads.</remarks>
public sealed class Nucleolus : ISolutionConcept
{
    /// <inheritdoc/>
    public string Name => "nucleolus";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Schmeidler", 1969, "The nucleolus of a characteristic function game, SIAM Journal on Applied Mathematics 17: 1163-1170");

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
        return search.Unreasonable ?? search.Of(new ExcessRule { Floors = true });
    }
}
