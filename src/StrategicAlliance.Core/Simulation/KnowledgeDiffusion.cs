using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>
/// Diffusion of knowledge by barter on a ring whose links were rewired with a probability (Cowan and Jonard 2004): a linked pair drawn at random
/// meets and, on a double coincidence of wants, trades as many categories as the one with less to offer can give. It ends when no linked pair can
/// trade any more.
/// </summary>
/// <remarks>Between the ring and the random network knowledge rises to a maximum. The same settings give the same digits on any number of cores.</remarks>
public static class KnowledgeDiffusion
{
    // About 1 GB.
    private const long MostLinks = 20_000_000;

    /// <summary>Source: Cowan and Jonard 2004.</summary>
    public static Citation Citation => KnowledgeBarter.Citation;

    /// <summary>Runs all replications.</summary>
    /// <param name="settings">How.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not more agents than neighbours, or more than 20 million links or levels.</exception>
    public static DiffusionResult Run(DiffusionSettings settings) => Run(settings, null, CancellationToken.None);

    /// <summary>Runs all replications.</summary>
    /// <param name="settings">How.</param>
    /// <param name="progress">Told after each replication which share of them is done, from 0 to 1; <see langword="null"/> for nobody. Called on the threads that compute.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not more agents than neighbours, or more than 20 million links or levels.</exception>
    /// <exception cref="OperationCanceledException">The run was ended early.</exception>
    public static DiffusionResult Run(DiffusionSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        Bounds.Given(settings);
        if (settings.Agents <= settings.Neighbours)
        {
            throw new ArgumentException(FormattableString.Invariant($"{settings.Agents} agents cannot each have {settings.Neighbours} neighbours."), nameof(settings));
        }

        if (Math.Max((long)settings.Agents * settings.Neighbours / 2, (long)settings.Agents * settings.Categories) > MostLinks)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected at most {MostLinks} links and as many levels."), nameof(settings));
        }

        var (points, replications) = (settings.Rewiring.Count, settings.Replications);
        var runs = Replications.Run(
            checked(points * replications),
            settings.Cores,
            index => new DiffusionRun(settings, settings.Rewiring[index / replications], index % replications).Finish(cancellation),
            progress,
            cancellation);
        return new DiffusionResult(
            settings,
            settings.Rewiring.Select((rewiring, point) => new DiffusionPoint(rewiring, ValueList.Create<DiffusionReplication>(runs.AsSpan(point * replications, replications)))).ToValueList());
    }
}
