using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A player adds more to the cost of all than it has from being part: it should not be.</summary>
public sealed record BenefitBelowSeparableCost : Refusal
{
    internal BenefitBelowSeparableCost(string player, double benefit, double separableCost)
    {
        Player = player;
        Benefit = benefit;
        SeparableCost = separableCost;
    }

    /// <summary>The player's name.</summary>
    public string Player { get; }

    /// <summary>Its benefit, at most its stand-alone cost.</summary>
    public double Benefit { get; }

    /// <summary>What it adds to the cost of all others.</summary>
    public double SeparableCost { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"The player '{Player}' has a benefit of {Benefit} and adds a cost of {SeparableCost}.");

    /// <inheritdoc/>
    public override string Remedy => "Leave the player out, or state a benefit that is at least the cost it adds.";
}
