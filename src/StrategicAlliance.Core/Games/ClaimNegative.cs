using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A claim is below 0.</summary>
public sealed record ClaimNegative : Refusal
{
    internal ClaimNegative(string player, double claim)
    {
        Player = player;
        Claim = claim;
    }

    /// <summary>The claimant.</summary>
    public string Player { get; }

    /// <summary>What was found.</summary>
    public double Claim { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The claim of {Player} is {Claim}, below 0.");

    /// <inheritdoc/>
    public override string Remedy => "Give what each claims as 0 or more; what somebody owes adds to the estate.";
}
