using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What part of an asset an owner owns.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OwnerShare
{
    internal OwnerShare(PartnerId owner, Measurement share)
    {
        Owner = owner;
        Share = share;
    }

    /// <summary>The owner.</summary>
    public PartnerId Owner { get; }

    /// <summary>The share, a fraction from 0 to 1, or what it would take to know it.</summary>
    public Measurement Share { get; }
}
