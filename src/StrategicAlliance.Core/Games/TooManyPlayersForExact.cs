using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A question that is answered exactly, for a few players, was asked for more.</summary>
public sealed record TooManyPlayersForExact : Refusal
{
    internal TooManyPlayersForExact(string question, int players, int most)
    {
        Question = question;
        Players = players;
        Most = most;
    }

    /// <summary>What was asked.</summary>
    public string Question { get; }

    /// <summary>How many players there are.</summary>
    public int Players { get; }

    /// <summary>Up to how many it is answered.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{Question}: answered for up to {Most} players, there are {Players}.");

    /// <inheritdoc/>
    public override string Remedy => "Ask in floating-point numbers, or for fewer players.";
}
