using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>All players together earn less than each alone: nothing gives every player at least what the player has alone.</summary>
public sealed record NoImputations : Refusal
{
    internal NoImputations(double alone, double grand, bool costs)
    {
        Alone = alone;
        Grand = grand;
        Costs = costs;
    }

    /// <summary>What the players earn (or would pay) alone, summed.</summary>
    public double Alone { get; }

    /// <summary>What all players together earn (or pay).</summary>
    public double Grand { get; }

    /// <summary>Whether it is a cost game.</summary>
    public bool Costs { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(
        CultureInfo.InvariantCulture,
        $"All players together {(Costs ? "pay" : "earn")} {Grand}, {(Costs ? "more" : "less")} than the {Alone} they {(Costs ? "would pay" : "earn")} alone.");

    /// <inheritdoc/>
    public override string Remedy => "Do not join, or ask for the prenucleolus, which lets a player do worse than alone.";
}
