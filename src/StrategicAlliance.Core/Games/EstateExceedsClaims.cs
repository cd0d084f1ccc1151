using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>There is more to divide than is claimed.</summary>
public sealed record EstateExceedsClaims : Refusal
{
    internal EstateExceedsClaims(double estate, double claims)
    {
        Estate = estate;
        Claims = claims;
    }

    /// <summary>What there is.</summary>
    public double Estate { get; }

    /// <summary>What is claimed, together.</summary>
    public double Claims { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The estate of {Estate} is more than the claims on it, {Claims} together.");

    /// <inheritdoc/>
    public override string Remedy => "Pay every claim in full and divide the rest by another rule, or correct the figures.";
}
