using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A claim is not a finite number.</summary>
public sealed record ClaimNotFinite : Refusal
{
    internal ClaimNotFinite(string player, double claim)
    {
        Player = player;
        Claim = claim;
    }

    /// <summary>The claimant.</summary>
    public string Player { get; }

    /// <summary>What was found.</summary>
    public double Claim { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The claim of {Player} is {Claim}, which is no finite number.");

    /// <inheritdoc/>
    public override string Remedy => "Give every claim as a finite number.";
}
