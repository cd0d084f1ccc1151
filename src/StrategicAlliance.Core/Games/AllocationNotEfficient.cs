using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The shares of all players do not sum to what they have together.</summary>
public sealed record AllocationNotEfficient : Refusal
{
    internal AllocationNotEfficient(double sum, double grand)
    {
        Sum = sum;
        Grand = grand;
    }

    /// <summary>The sum of the shares.</summary>
    public double Sum { get; }

    /// <summary>What all players earn, or pay, together.</summary>
    public double Grand { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The shares sum to {Sum}; all players together have {Grand}.");

    /// <inheritdoc/>
    public override string Remedy => "Share out all of it, and no more.";
}
