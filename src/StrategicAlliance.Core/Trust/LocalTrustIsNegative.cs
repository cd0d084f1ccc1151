using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Local trust is negative, or no number.</summary>
public sealed record LocalTrustIsNegative : Refusal
{
    internal LocalTrustIsNegative(LocalTrust trust) => Trust = trust;

    /// <summary>The trust.</summary>
    public LocalTrust Trust { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"Peer {Trust.Truster} trusts peer {Trust.Trustee} by {Trust.Amount}.");

    /// <inheritdoc/>
    public override string Remedy => "State a finite amount that is not negative; what is distrust goes into a network of its own.";
}
