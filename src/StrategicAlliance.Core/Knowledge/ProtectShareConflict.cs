using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Facts that ask to share an asset with a partner, and facts that protect it from the same partner.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ProtectShareConflict
{
    internal ProtectShareConflict(ProtectShareKind kind, PartnerId partner, AssetId asset, FactId share, AccessDecision protect)
    {
        Kind = kind;
        Partner = partner;
        Asset = asset;
        Share = share;
        Protect = protect;
    }

    /// <summary>What asks to share it.</summary>
    public ProtectShareKind Kind { get; }

    /// <summary>With whom.</summary>
    public PartnerId Partner { get; }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>The fact that asks to share it.</summary>
    public FactId Share { get; }

    /// <summary>The decision that protects it, with its facts.</summary>
    public AccessDecision Protect { get; }
}
