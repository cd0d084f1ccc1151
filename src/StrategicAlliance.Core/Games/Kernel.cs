using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An element of the kernel: everybody gets at least what it has alone, and a player has more to hope for against another only if the other gets no more than that.</summary>
/// <remarks>The kernel may have several elements; this is the prekernel's if it gives everybody what it has alone, else the one that transfers between players
/// lead to (Stearns 1968), or the nucleolus, which is one of them, if they lead to none. Safe to share between threads.</remarks>
public sealed class Kernel : ISolutionConcept
{
    /// <inheritdoc/>
    public string Name => "kernel";

    /// <inheritdoc/>
    public Citation Citation => KernelCertificate.Citation;

    /// <inheritdoc/>
    /// <remarks>Certified by a <see cref="KernelCertificate"/>; or refused as <see cref="NoImputations"/> or <see cref="KernelNotReached"/>.</remarks>
    public Outcome<Solution> Solve(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Solve(game, turned: false);
    }

    /// <inheritdoc/>
    /// <remarks>As of the gain game, of which a cost game is one with its signs turned.</remarks>
    public Outcome<Solution> Solve(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Solve(game.ToGains(), turned: true).Then(solution => (Outcome<Solution>)solution.Negated());
    }

    private Outcome<Solution> Solve(Game game, bool turned)
    {
        double alone = 0;
        for (var i = 0; i < game.Players.Count; i++)
        {
            alone += game.Values[1 << i];
        }

        return alone - game.Grand > KohlbergCheck.DefaultTolerance(game.Values, [])
            ? new NoImputations(turned ? 0 - alone : alone, turned ? 0 - game.Grand : game.Grand, turned)
            : KernelSearch.Solve(this, game, individuallyRational: true);
    }
}
