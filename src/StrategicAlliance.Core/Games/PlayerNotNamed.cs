using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A player has no name.</summary>
public sealed record PlayerNotNamed : Refusal
{
    internal PlayerNotNamed(int index) => Index = index;

    /// <summary>Where the name is missing, from 0.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"Player {Index} has no name.");

    /// <inheritdoc/>
    public override string Remedy => "Give every player a name that is not blank.";
}
