using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A market does not say what would have to be known for one price.</summary>
public sealed record PricesNotKnown : Refusal
{
    internal PricesNotKnown()
    {
    }

    /// <inheritdoc/>
    public override string Message => "The market has no one price: its goods differ, or only the surplus of its pairs is known.";

    /// <inheritdoc/>
    public override string Remedy => "State what each seller would take and each buyer would pay.";
}
