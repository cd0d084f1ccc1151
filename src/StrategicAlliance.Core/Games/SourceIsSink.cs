using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A flow begins where it ends.</summary>
public sealed record SourceIsSink : Refusal
{
    internal SourceIsSink(string place) => Place = place;

    /// <summary>The place.</summary>
    public string Place { get; }

    /// <inheritdoc/>
    public override string Message => $"'{Place}' is both source and sink.";

    /// <inheritdoc/>
    public override string Remedy => "Name two different places.";
}
