using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>How hard an asset is to transfer: tacitness, specificity and complexity, kept apart.</summary>
/// <remarks>Three dimensions after Parise &amp; Henderson (2001); never one number. Immutable; safe to share between threads.</remarks>
public sealed record TransferDifficulty
{
    private TransferDifficulty(KnowledgeAsset asset)
    {
        Asset = asset.Id;
        Tacitness = asset.Tacitness;
        Specificity = asset.Specificity;
        Complexity = asset.Complexity is <= 1 ? asset.Complexity : null;
        Because = new[] { AskedForAssets.Described(asset), asset.TacitnessBecause ?? AskedForAssets.Described(asset) }.Distinct().ToValueList();
    }

    /// <summary>Where the three dimensions are published.</summary>
    public static Citation Citation { get; } = new("Parise & Henderson", 2001, "Knowledge resource exchange in strategic alliances, IBM Syst J 40:908-924");

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>How tacit it is, from 0 to 1; <see langword="null"/> if not known.</summary>
    public decimal? Tacitness { get; }

    /// <summary>How specific it is to its owner, from 0 to 1; <see langword="null"/> if not known.</summary>
    public decimal? Specificity { get; }

    /// <summary>How complex it is, from 0 to 1; <see langword="null"/> if not known, or stated on a scale that goes beyond 1.</summary>
    public decimal? Complexity { get; }

    /// <summary>The facts that state them.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>The difficulty of an asset.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>Its three dimensions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="asset"/> is <see langword="null"/>.</exception>
    public static TransferDifficulty Of(KnowledgeAsset asset) => new(Bounds.Given(asset));
}
