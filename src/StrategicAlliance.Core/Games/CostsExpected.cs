using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule that divides costs was asked to divide gains.</summary>
public sealed record CostsExpected : Refusal
{
    internal CostsExpected()
    {
    }

    /// <inheritdoc/>
    public override string Message => "The rule divides costs; this is a game of gains.";

    /// <inheritdoc/>
    public override string Remedy => "State what coalitions would have to pay as a cost game; for gains, the Gately point has the same formula.";
}
