using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Ranks the peers of a network by the trust that flows to them from the pre-trusted.</summary>
/// <remarks>
/// <para>Kamvar, Schlosser &amp; Garcia-Molina 2003: t ← (1 - α) Cᵀ t + α p, from t = p, until the error is within the tolerance. Who trusts nobody trusts the pre-trusted,
/// so that no trust is lost. A collective that nobody trusts gets exactly 0; who is distrusted is not told apart from who is unknown, unless distrust is given.</para>
/// <para>Pure; safe to call from any thread. The same bits on every run and on any number of cores: each share is one sum in a fixed order, made by the trustee.</para>
/// </remarks>
public static class EigenTrust
{
    private const int LeastParallelEdges = 50_000;

    /// <summary>Source: Kamvar, Schlosser and Garcia-Molina 2003.</summary>
    public static Citation Citation { get; } = new("Kamvar, Schlosser & Garcia-Molina", 2003, "The EigenTrust algorithm for reputation management in P2P networks, WWW 2003:640-651");

    /// <summary>Source of the rule for distrust: the open implementation of Karma3 Labs, 2024.</summary>
    public static Citation DistrustCitation { get; } = new("Karma3 Labs", 2024, "go-eigentrust, DiscountTrustVector");

    /// <summary>Ranks with the documented defaults.</summary>
    /// <param name="network">Who trusts whom.</param>
    /// <param name="preTrust">How much each peer is trusted beforehand, in any unit; not negative.</param>
    /// <returns>The shares, or why there are none.</returns>
    /// <exception cref="ArgumentException">An argument is missing, pre-trust is negative, not finite or not as long as the network.</exception>
    public static EigenTrustFinding Rank(LocalTrustNetwork network, IReadOnlyList<double> preTrust) => Rank(network, preTrust, EigenTrustSettings.Default);

    /// <summary>Ranks.</summary>
    /// <param name="network">Who trusts whom.</param>
    /// <param name="preTrust">How much each peer is trusted beforehand, in any unit; not negative.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>The shares, or why there are none.</returns>
    /// <exception cref="ArgumentException">An argument is missing, pre-trust is negative, not finite or not as long as the network.</exception>
    public static EigenTrustFinding Rank(LocalTrustNetwork network, IReadOnlyList<double> preTrust, EigenTrustSettings settings)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(preTrust);
        ArgumentNullException.ThrowIfNull(settings);
        if (Shares(network, preTrust) is not { } pre)
        {
            return new([], 0, 0, null, new PreTrustMissing());
        }

        var flow = new TrustFlow(network, pre, settings.Alpha, network.EdgeCount < LeastParallelEdges ? 1 : settings.MaxDegreeOfParallelism);
        var (now, next) = (pre.AsSpan().ToArray(), new double[pre.Length]);
        var (steps, residual) = (0, double.PositiveInfinity);
        while (steps < settings.MaxSteps && residual > settings.LeastStep)
        {
            residual = flow.Step(now, next);
            (now, next) = (next, now);
            steps++;
        }

        var sum = now.Sum();
        var trust = new double[now.Length];
        for (var place = 0; place < now.Length; place++)
        {
            trust[network.Peers[place]] = now[place] / sum;
        }

        var bound = settings.Alpha == 0 ? (double?)null : residual * (1 - settings.Alpha) / settings.Alpha;
        return new(trust, steps, residual, bound, residual > settings.LeastStep ? new TrustNeverSettles(settings.Alpha, steps, residual) : null);
    }

    /// <summary>Ranks, and takes off what those who distrust a peer take off, once and after convergence.</summary>
    /// <param name="network">Who trusts whom.</param>
    /// <param name="distrust">Who distrusts whom; amounts are not negative.</param>
    /// <param name="preTrust">How much each peer is trusted beforehand, in any unit; not negative.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>The shares and the discounted ones, or why there are none.</returns>
    /// <exception cref="ArgumentException">An argument is missing, pre-trust is negative or not finite, or the lengths differ.</exception>
    public static EigenTrustFinding Rank(LocalTrustNetwork network, LocalTrustNetwork distrust, IReadOnlyList<double> preTrust, EigenTrustSettings settings)
    {
        var finding = Rank(network, preTrust, settings);
        return finding.Trust.Count == 0 ? finding : finding with { AfterDistrust = Discount(finding.Trust, distrust) };
    }

    /// <summary>Takes off of every peer's trust what those who distrust it have, by the share of their distrust: t_j - Σ_i t_i d_ij.</summary>
    /// <param name="trust">The trust of each peer; not negative.</param>
    /// <param name="distrust">Who distrusts whom.</param>
    /// <returns>Trust that may be negative, and no longer sums to 1. Distrust is not passed on: an enemy's enemy is no friend.</returns>
    /// <remarks>Karma3 Labs 2024. Rows of distrust sum to 1, as rows of trust do.</remarks>
    /// <exception cref="ArgumentException">An argument is missing, trust is negative or not finite, or the lengths differ.</exception>
    public static IReadOnlyList<double> Discount(IReadOnlyList<double> trust, LocalTrustNetwork distrust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        ArgumentNullException.ThrowIfNull(distrust);
        var before = Amounts(distrust, trust, nameof(trust));
        var after = new double[before.Length];
        for (var place = 0; place < after.Length; place++)
        {
            after[distrust.Peers[place]] = before[place] - TrustFlow.Inflow(distrust, before, place);
        }

        return after;
    }

    private static double[]? Shares(LocalTrustNetwork network, IReadOnlyList<double> preTrust)
    {
        if (preTrust.Count == 0)
        {
            return null;
        }

        var amounts = Amounts(network, preTrust, nameof(preTrust));
        var most = amounts.Max();

        // Divided by the largest first, so that the sum is finite.
        var sum = amounts.Sum(amount => amount / most);
        return most == 0 ? null : Array.ConvertAll(amounts, amount => amount / most / sum);
    }

    // By place.
    private static double[] Amounts(LocalTrustNetwork network, IReadOnlyList<double> amounts, string name)
    {
        if (amounts.Count != network.PeerCount)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {network.PeerCount} peers and {amounts.Count} amounts."), name);
        }

        var placed = new double[amounts.Count];
        for (var place = 0; place < placed.Length; place++)
        {
            placed[place] = Checked.Amount(amounts[network.Peers[place]], name);
        }

        return placed;
    }
}
