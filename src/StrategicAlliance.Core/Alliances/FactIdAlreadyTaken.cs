using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Two facts would have one name.</summary>
public sealed record FactIdAlreadyTaken : Refusal
{
    internal FactIdAlreadyTaken(FactId id)
    {
        Id = id;
    }

    /// <summary>The name.</summary>
    public FactId Id { get; }

    /// <inheritdoc/>
    public override string Message => $"The name {Id} is taken by an earlier fact.";

    /// <inheritdoc/>
    public override string Remedy => "Give the fact an id of its own.";
}
