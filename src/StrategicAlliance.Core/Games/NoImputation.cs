using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>All players together have less than they have alone, so that not everybody can get what it has alone.</summary>
public sealed record NoImputation : Refusal
{
    internal NoImputation(double alone, double grand)
    {
        Alone = alone;
        Grand = grand;
    }

    /// <summary>What the players have alone, summed.</summary>
    public double Alone { get; }

    /// <summary>What they have together.</summary>
    public double Grand { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The players have {Alone} alone, summed, and {Grand} together: somebody would get less than alone.");

    /// <inheritdoc/>
    public override string Remedy => "Ask for the prenucleolus, which does not promise everybody what it has alone.";
}
