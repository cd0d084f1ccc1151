using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The prenucleolus: like the <see cref="Nucleolus"/>, but a player may get less than alone. It always exists.</summary>
/// <remarks>Every answer carries a <see cref="KohlbergCertificate"/>. Practical up to 22 players. Safe to use from several threads.</remarks>
public sealed class Prenucleolus : ISolutionConcept
{
    /// <inheritdoc/>
    public string Name => "prenucleolus";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Sobolev", 1975, "The characterization of optimality principles in cooperative games by functional equations, Mathematical Methods in the Social Sciences 6: 94-151");

    /// <inheritdoc/>
    public Outcome<Solution> Solve(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new CertifiedNucleolus(Name, Citation, game, turned: false).Of(new ExcessRule());
    }

    /// <inheritdoc/>
    public Outcome<Solution> Solve(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new CertifiedNucleolus(Name, Citation, game.ToGains(), turned: true).Of(new ExcessRule()).Then(solution => (Outcome<Solution>)solution.Negated());
    }
}
