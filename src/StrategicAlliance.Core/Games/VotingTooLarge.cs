using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A vote has so many voters with so many different sums of weights that its coalitions are not counted.</summary>
public sealed record VotingTooLarge : Refusal
{
    internal VotingTooLarge(int players, long most)
    {
        Players = players;
        Most = most;
    }

    /// <summary>How many voters there are.</summary>
    public int Players { get; }

    /// <summary>How many states of a vote are kept at most.</summary>
    public long Most { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The vote of {Players} voters has more than {Most} states, or more than {VotingDiagram.MostPlayers} voters.");

    /// <inheritdoc/>
    public override string Remedy => "Round the weights, or estimate the Shapley value by sampling.";
}
