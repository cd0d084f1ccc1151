using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>The first fact is not the proposal of the alliance.</summary>
public sealed record AllianceNotProposed : Refusal
{
    internal AllianceNotProposed(string first)
    {
        First = first;
    }

    /// <summary>The kind of the first fact.</summary>
    public string First { get; }

    /// <inheritdoc/>
    public override string Message => $"The history begins with {First}; an alliance begins with allianceProposed.";

    /// <inheritdoc/>
    public override string Remedy => "Write allianceProposed as the first fact.";
}
