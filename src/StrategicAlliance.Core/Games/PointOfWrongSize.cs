using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A point of a bargaining problem does not have one number for every player.</summary>
public sealed record PointOfWrongSize : Refusal
{
    internal PointOfWrongSize(int point, int found, int players)
    {
        Point = point;
        Found = found;
        Players = players;
    }

    /// <summary>Which point, from 0.</summary>
    public int Point { get; }

    /// <summary>How many numbers it has.</summary>
    public int Found { get; }

    /// <summary>How many players there are.</summary>
    public int Players { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"Point {Point} has {Found} numbers for {Players} players.");

    /// <inheritdoc/>
    public override string Remedy => "Give every point one number for every player, in their order.";
}
