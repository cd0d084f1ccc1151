using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>All weights by which a total is to be divided are 0.</summary>
public sealed record WeightsAllZero : Refusal
{
    internal WeightsAllZero()
    {
    }

    /// <inheritdoc/>
    public override string Message => "All weights are 0: nobody can be given anything.";

    /// <inheritdoc/>
    public override string Remedy => "Give at least one weight above 0.";
}
