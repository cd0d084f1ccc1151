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
    /// <remarks>Certified by a <see cref="KernelCertificate"/>; or refused as <see cref="NoImputation"/> or <see cref="KernelNotReached"/>.</remarks>
    public Outcome<Solution> Solve(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        double alone = 0;
        for (var i = 0; i < game.Players.Count; i++)
        {
            alone += game.Values[1 << i];
        }

        return alone - game.Grand > KohlbergCheck.DefaultTolerance(game.Values, [])
            ? new NoImputation(alone, game.Grand)
            : KernelSearch.Solve(this, game, individuallyRational: true);
    }
}
