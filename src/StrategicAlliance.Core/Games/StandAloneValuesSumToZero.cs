using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What the players earn (or would pay) alone sums to 0, so that nothing can be divided in proportion to it.</summary>
public sealed record StandAloneValuesSumToZero : Refusal
{
    internal StandAloneValuesSumToZero()
    {
    }

    /// <inheritdoc/>
    public override string Message => "The stand-alone values of the players sum to 0, so that nothing can be divided in proportion to them.";

    /// <inheritdoc/>
    public override string Remedy => "Use equal surplus division, which adds equal parts to the stand-alone values.";
}
