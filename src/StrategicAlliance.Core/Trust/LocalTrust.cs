namespace StrategicAlliance.Trust;

/// <summary>How much one peer trusts another from its own dealings: an edge of a network.</summary>
/// <remarks>Peers are named by their index, so that a million edges are sixteen million bytes. Immutable; safe to share between threads.</remarks>
public readonly record struct LocalTrust
{
    /// <summary>An amount of trust.</summary>
    /// <param name="truster">The index of who trusts.</param>
    /// <param name="trustee">The index of who is trusted.</param>
    /// <param name="amount">How much, in any unit: <see cref="LocalTrustNetwork"/> divides by all that the truster trusts.</param>
    public LocalTrust(int truster, int trustee, double amount)
    {
        Truster = truster;
        Trustee = trustee;
        Amount = amount;
    }

    /// <summary>The index of who trusts.</summary>
    public int Truster { get; }

    /// <summary>The index of who is trusted.</summary>
    public int Trustee { get; }

    /// <summary>How much.</summary>
    public double Amount { get; }
}
