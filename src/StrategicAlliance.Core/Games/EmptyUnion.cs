using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A union has no members.</summary>
public sealed record EmptyUnion : Refusal
{
    internal EmptyUnion(int position) => Position = position;

    /// <summary>Where it stands among the unions, from 0.</summary>
    public int Position { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The union at position {Position} has no members.");

    /// <inheritdoc/>
    public override string Remedy => "Leave out unions without members.";
}
