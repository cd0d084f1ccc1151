using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What players add to all others sums to what they earn alone, so that no division gives all the same propensity to disrupt.</summary>
public sealed record GatelyPointUndefined : Refusal
{
    internal GatelyPointUndefined(double surplus) => Surplus = surplus;

    /// <summary>What there is to share over what players earn alone.</summary>
    public double Surplus { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant(
        $"What the players add to all others sums to what they earn alone, while {Surplus} over that is to be shared: no division gives all the same propensity to disrupt.");

    /// <inheritdoc/>
    public override string Remedy => "Use the Shapley value or equal surplus division, which are always defined.";
}
