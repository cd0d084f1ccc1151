using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>A duty to teach.</summary>
public sealed record TransferDuty : IFactPart
{
    /// <summary>A duty to teach.</summary>
    /// <param name="by">Who teaches.</param>
    /// <param name="to">Who learns.</param>
    /// <param name="asset">What is taught.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TransferDuty(PartnerId by, PartnerId to, AssetId asset)
    {
        By = Bounds.Held(by);
        To = Bounds.Held(to);
        Asset = Bounds.Held(asset);
    }

    internal TransferDuty(FactReader read)
    {
        By = read.Id<PartnerId>("by");
        To = read.Id<PartnerId>("to");
        Asset = read.Id<AssetId>("asset");
    }

    /// <summary>Who teaches.</summary>
    public PartnerId By { get; }

    /// <summary>Who learns.</summary>
    public PartnerId To { get; }

    /// <summary>What is taught.</summary>
    public AssetId Asset { get; }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("by", By);
        write.Id("to", To);
        write.Id("asset", Asset);
    }
}
