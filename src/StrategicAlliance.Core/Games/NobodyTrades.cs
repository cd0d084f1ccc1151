using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>There is no price because nothing changes hands.</summary>
public sealed record NobodyTrades : Refusal
{
    internal NobodyTrades()
    {
    }

    /// <inheritdoc/>
    public override string Message => "Nothing is sold: no value is above a reserve.";

    /// <inheritdoc/>
    public override string Remedy => "Ask for a price only where somebody trades.";
}
