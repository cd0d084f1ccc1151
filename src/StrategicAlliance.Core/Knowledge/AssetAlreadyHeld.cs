using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>An asset was brought in under an id that is taken.</summary>
public sealed record AssetAlreadyHeld : Refusal
{
    internal AssetAlreadyHeld(AssetId asset, FactId origin, PartialDate since)
    {
        Asset = asset;
        Origin = origin;
        Since = since;
    }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>The fact that brought it before.</summary>
    public FactId Origin { get; }

    /// <summary>The day on which it came.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Asset} has been held since {Since} ({Origin}).";

    /// <inheritdoc/>
    public override string Remedy => "Give the asset an id of its own, or correct the earlier fact.";
}
