using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A link has the same place at both ends.</summary>
public sealed record LinkToItself : Refusal
{
    internal LinkToItself(string place) => Place = place;

    /// <summary>The place.</summary>
    public string Place { get; }

    /// <inheritdoc/>
    public override string Message => $"A link leads from '{Place}' to itself.";

    /// <inheritdoc/>
    public override string Remedy => "Leave it out, or name its other end.";
}
