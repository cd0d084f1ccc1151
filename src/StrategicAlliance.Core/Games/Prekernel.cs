using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An element of the prekernel: an allocation at which no player has more to hope for against another than the other against it.</summary>
/// <remarks>The prekernel may have several elements; this is the one that least-squares steps from equal shares lead to, or the prenucleolus, which is one
/// of them, if they lead to none. It may give a player less than it has alone. Safe to share between threads.</remarks>
public sealed class Prekernel : ISolutionConcept
{
    /// <inheritdoc/>
    public string Name => "prekernel";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Meinhardt", 2014, "The Pre-Kernel as a Tractable Solution for Cooperative Games, Springer; the prekernel after Maschler, Peleg & Shapley 1972");

    /// <inheritdoc/>
    /// <remarks>Certified by a <see cref="KernelCertificate"/>; or refused as <see cref="KernelNotReached"/>.</remarks>
    public Outcome<Solution> Solve(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return KernelSearch.Solve(this, game, individuallyRational: false);
    }
}
