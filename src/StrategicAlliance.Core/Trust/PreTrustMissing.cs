using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A network is to be ranked and nobody is trusted beforehand.</summary>
public sealed record PreTrustMissing : Refusal
{
    internal PreTrustMissing()
    {
    }

    /// <inheritdoc/>
    public override string Message => "No peer is trusted beforehand, so trust has nowhere to start from.";

    /// <inheritdoc/>
    public override string Remedy => "Name the partners that you have verified yourself; trusting all alike gives newcomers, and Sybils, a share for free.";
}
