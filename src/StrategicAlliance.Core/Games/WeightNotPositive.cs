using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The weight of a player is not a number above 0.</summary>
public sealed record WeightNotPositive : Refusal
{
    internal WeightNotPositive(string player, double weight)
    {
        Player = player;
        Weight = weight;
    }

    /// <summary>The player's name.</summary>
    public string Player { get; }

    /// <summary>What was found.</summary>
    public double Weight { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"The weight of '{Player}' is {Weight}; expected a finite number above 0.");

    /// <inheritdoc/>
    public override string Remedy => "Give every player a weight above 0; leave out who is to get nothing.";
}
