using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A fact corrects, withdraws or disputes a fact that was not written before it.</summary>
public sealed record FactNotHeld : Refusal
{
    internal FactNotHeld(FactId missing)
    {
        Missing = missing;
    }

    /// <summary>The name of the fact that is missing.</summary>
    public FactId Missing { get; }

    /// <inheritdoc/>
    public override string Message => $"There is no earlier fact {Missing}.";

    /// <inheritdoc/>
    public override string Remedy => "Name a fact that was written before this one.";
}
