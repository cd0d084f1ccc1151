using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Estimates the Shapley value of games with any number of players by valuing some of their coalitions.</summary>
/// <remarks>Every number comes from seeded streams of its own, so that the digits depend neither on the machine nor on the number of cores.
/// Estimates are repaired to sum to v(N). Immutable; safe to use from several threads.</remarks>
public sealed class SampledShapley
{
    /// <summary>With the default settings.</summary>
    public SampledShapley()
        : this(new SamplingSettings())
    {
    }

    /// <summary>With settings.</summary>
    /// <param name="settings">How to sample and when to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public SampledShapley(SamplingSettings settings) => Settings = Bounds.Given(settings);

    /// <summary>How it samples, and when it stops.</summary>
    public SamplingSettings Settings { get; }

    /// <summary>Where the method is published.</summary>
    public Citation Citation => Settings.Method switch
    {
        SamplingMethod.PairedRegression => new("Covert & Lee", 2021, "Improving KernelSHAP: practical Shapley value estimation via linear regression, AISTATS (after Lundberg & Lee 2017)"),
        SamplingMethod.AntitheticPermutations => new("Mitchell, Cooper, Frank & Holmes", 2022, "Sampling permutations for Shapley value estimation, Journal of Machine Learning Research 23"),
        SamplingMethod.Permutations => new("Castro, Gómez & Tejada", 2009, "Polynomial calculation of the Shapley value based on sampling, Computers & Operations Research 36:1726-1730"),
        _ => new("Kolpaczki, Bengs, Muschalik & Hüllermeier", 2024, "Approximating the Shapley value without marginal contributions, AAAI 38:13246-13255"),
    };

    /// <summary>Estimates the Shapley value.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The estimate; or refused as <see cref="TooFewEvaluations"/>, <see cref="EmptyCoalitionValued"/>,
    /// <see cref="CoalitionValueNotFinite"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<ShapleyEstimate> Estimate(LargeGame game) => Estimate(game, null, CancellationToken.None);

    /// <summary>Estimates the Shapley value, and tells how far it has come.</summary>
    /// <param name="game">The game.</param>
    /// <param name="progress">Is told after every round; or <see langword="null"/>.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The estimate; or refused as without progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public Outcome<ShapleyEstimate> Estimate(LargeGame game, IProgress<SamplingProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(game);
        var oracle = new SampledValues(game, Settings, cancellation);
        ShapleySampling sampling = Settings.Method switch
        {
            SamplingMethod.PairedRegression => new RegressionSampling(oracle),
            SamplingMethod.AntitheticPermutations => new PermutationSampling(oracle, 2),
            SamplingMethod.Permutations => new PermutationSampling(oracle, 1),
            _ => new StratifiedSampling(oracle),
        };
        if (Settings.Budget < sampling.Needed)
        {
            return new TooFewEvaluations(Settings.Budget, sampling.Needed);
        }

        var reached = false;
        sampling.Begin();
        while (oracle.Refusal is null && !reached && sampling.Advance(Settings.Budget - oracle.Evaluations))
        {
            var largest = sampling.LargestStandardError();
            progress?.Report(new SamplingProgress(oracle.Evaluations, Settings.Budget, largest));
            reached = largest <= Settings.TargetStandardError;
        }

        return oracle.Refusal is { } refusal ? refusal : Repaired(game.Players, sampling, oracle, reached);
    }

    private Outcome<ShapleyEstimate> Repaired(Players players, ShapleySampling sampling, SampledValues oracle, bool reached)
    {
        var (shares, variances) = sampling.Estimate();
        var missed = oracle.Grand - shares.Sum();
        var spread = variances.Sum();
        for (var player = 0; player < shares.Length; player++)
        {
            // Where nothing was left to chance only rounding is missed.
            shares[player] += spread > 0 ? missed * (variances[player] / spread) : missed / shares.Length;
        }

        if (!Array.TrueForAll(shares, double.IsFinite) || !double.IsFinite(spread))
        {
            return sampling.IsSolved ? new ValuesTooLarge() : new TooFewEvaluations(Settings.Budget, 2L * Settings.Budget);
        }

        var certificate = new SamplingEstimate(Settings, oracle.Evaluations, variances.Select(Math.Sqrt).ToValueList(), missed, reached);
        return new ShapleyEstimate(new Solution("shapley", players, ValueList.Create<double>(shares), certificate, Citation), certificate);
    }
}
