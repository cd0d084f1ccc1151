using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Nothing remains of the benefits after separable costs, so that the joint cost cannot be divided in proportion to it.</summary>
public sealed record RemainingBenefitsSumToZero : Refusal
{
    internal RemainingBenefitsSumToZero(double jointCost) => JointCost = jointCost;

    /// <summary>The cost that nobody adds alone.</summary>
    public double JointCost { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"The remaining benefits sum to 0, while a joint cost of {JointCost} is to be divided.");

    /// <inheritdoc/>
    public override string Remedy => "Use the equal allocation of non-separable costs (ensc).";
}
