using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A bargaining problem has no points to bargain over.</summary>
public sealed record PointMissing : Refusal
{
    internal PointMissing()
    {
    }

    /// <inheritdoc/>
    public override string Message => "There is nothing to bargain over: no point is given.";

    /// <inheritdoc/>
    public override string Remedy => "Give at least one point with what each player would have.";
}
