using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Who and what carries an asset now, and how likely it is to be lost with them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AssetCarriers
{
    internal AssetCarriers(KnowledgeAsset asset, bool areKnown, ValueList<KnowledgeCarrier> carriers, Measurement lossProbability)
    {
        Asset = asset.Id;
        Value = asset.Value;
        AreKnown = areKnown;
        Carriers = carriers;
        LossProbability = lossProbability;
    }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>What it is worth; <see langword="null"/> if no fact says so.</summary>
    public Money? Value { get; }

    /// <summary>Whether any fact says who or what carries it. If one did and all of them left, this is true and <see cref="Carriers"/> is empty.</summary>
    public bool AreKnown { get; }

    /// <summary>The carriers: persons by id, then document, routine, tool.</summary>
    public ValueList<KnowledgeCarrier> Carriers { get; }

    /// <summary>How many persons carry it.</summary>
    public int Persons => Carriers.Sum(carrier => carrier.Count);

    /// <summary>Whether a document, a routine or a tool carries it, so that it stays when people leave.</summary>
    public bool OutlastsPeople => Carriers.Any(carrier => carrier.Kind != CarrierKind.Person);

    /// <summary>Whether one person alone carries it.</summary>
    public bool HangsOnOne => AreKnown && !OutlastsPeople && Persons == 1;

    /// <summary>Whether nobody and nothing carries it any more.</summary>
    public bool IsOrphaned => AreKnown && Carriers.Count == 0;

    /// <summary>The probability that all its carriers leave within the horizon: from 0 to 1, or why it is not known.</summary>
    public Measurement LossProbability { get; }

    /// <summary>The facts that say who and what carries it.</summary>
    public ValueList<FactId> Because => Carriers.SelectMany(carrier => carrier.Because).Distinct().ToValueList();
}
