namespace StrategicAlliance.Games;

/// <summary>The Shapley value of a large game as estimated by sampling, with its errors.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ShapleyEstimate
{
    internal ShapleyEstimate(Solution solution, SamplingEstimate sampling)
    {
        Solution = solution;
        Sampling = sampling;
    }

    /// <summary>The estimated shares; they sum to the value of all players. Its certificate is <see cref="Sampling"/>.</summary>
    public Solution Solution { get; }

    /// <summary>How they were estimated, and the standard error of each.</summary>
    public SamplingEstimate Sampling { get; }

    /// <summary>The standard error of a player's share.</summary>
    /// <param name="player">The name.</param>
    /// <returns>In the unit of the game's values; 0 if nothing was left to chance.</returns>
    /// <exception cref="ArgumentException">There is no such player.</exception>
    public double StandardErrorOf(string player) => Solution.Players.IndexOf(player) is >= 0 and var index
        ? Sampling.StandardErrors[index]
        : throw new ArgumentException($"There is no player '{player}'.", nameof(player));
}
