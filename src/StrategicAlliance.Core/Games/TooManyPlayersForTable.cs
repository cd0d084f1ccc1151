using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A game has too many players to hold the value of every coalition.</summary>
public sealed record TooManyPlayersForTable : Refusal
{
    internal TooManyPlayersForTable(int players, int most, decimal bytes)
    {
        Players = players;
        Most = most;
        Bytes = bytes;
    }

    /// <summary>How many players there are.</summary>
    public int Players { get; }

    /// <summary>How many a table can hold here.</summary>
    public int Most { get; }

    /// <summary>How many bytes the table would take.</summary>
    public decimal Bytes { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"A table for {Players} players takes {Bytes} bytes; up to {Most} players fit here.");

    /// <inheritdoc/>
    public override string Remedy => "Use a structured game with an algorithm of its own, or estimate by sampling.";
}
