using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A type of users has no unit.</summary>
public sealed record UnitsBelowOne : Refusal
{
    internal UnitsBelowOne(string type, long units)
    {
        Type = type;
        Units = units;
    }

    /// <summary>The type.</summary>
    public string Type { get; }

    /// <summary>How many units were stated.</summary>
    public long Units { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The type {Type} has {Units} units.");

    /// <inheritdoc/>
    public override string Remedy => "Give every type at least one unit, or leave it out.";
}
