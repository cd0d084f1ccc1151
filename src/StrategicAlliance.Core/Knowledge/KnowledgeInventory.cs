using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What the alliance knows: assets, how they came about, and who may use them.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class KnowledgeInventory : ILedger<KnowledgeInventory>
{
    private readonly Shelf<AssetId, KnowledgeAsset> assets;
    private readonly Roll<Recorded<KnowledgeConverted>> conversions;
    private readonly Roll<Recorded<KnowledgeAcquired>> acquisitions;
    private readonly Roll<Recorded<AssetTransferred>> transfers;
    private readonly Roll<Recorded<AccessGranted>> grants;
    private readonly Roll<Recorded<AccessRefused>> refusals;
    private readonly Roll<Recorded<AccessRevoked>> revocations;
    private readonly Roll<Recorded<DataShared>> flows;
    private readonly Roll<Recorded<StandardAdopted>> standards;
    private readonly Roll<Recorded<KnowledgeLeaked>> leaks;

    // What bears on who may use an asset, across kinds, since the order across kinds decides.
    private readonly Roll<Recorded<AllianceFact>> rights;

    internal KnowledgeInventory()
        : this(new(), new(), new(), new(), new(), new(), new(), new(), new(), new(), new())
    {
    }

    private KnowledgeInventory(
        Shelf<AssetId, KnowledgeAsset> assets,
        Roll<Recorded<KnowledgeConverted>> conversions,
        Roll<Recorded<KnowledgeAcquired>> acquisitions,
        Roll<Recorded<AssetTransferred>> transfers,
        Roll<Recorded<AccessGranted>> grants,
        Roll<Recorded<AccessRefused>> refusals,
        Roll<Recorded<AccessRevoked>> revocations,
        Roll<Recorded<DataShared>> flows,
        Roll<Recorded<StandardAdopted>> standards,
        Roll<Recorded<KnowledgeLeaked>> leaks,
        Roll<Recorded<AllianceFact>> rights)
    {
        this.assets = assets;
        this.conversions = conversions;
        this.acquisitions = acquisitions;
        this.transfers = transfers;
        this.grants = grants;
        this.refusals = refusals;
        this.revocations = revocations;
        this.flows = flows;
        this.standards = standards;
        this.leaks = leaks;
        this.rights = rights;
    }

    /// <summary>What is held, by id.</summary>
    public IReadOnlyDictionary<AssetId, KnowledgeAsset> Assets => assets.Kept;

    /// <summary>The conversions of knowledge, in order.</summary>
    public IReadOnlyList<Recorded<KnowledgeConverted>> Conversions => conversions.Kept;

    /// <summary>What came in from outside the alliance, in order.</summary>
    public IReadOnlyList<Recorded<KnowledgeAcquired>> Acquisitions => acquisitions.Kept;

    /// <summary>The transfers of title and of licences, in order.</summary>
    public IReadOnlyList<Recorded<AssetTransferred>> Transfers => transfers.Kept;

    /// <summary>The access that was granted, in order.</summary>
    public IReadOnlyList<Recorded<AccessGranted>> AccessGrants => grants.Kept;

    /// <summary>The access that was refused, in order.</summary>
    public IReadOnlyList<Recorded<AccessRefused>> AccessRefusals => refusals.Kept;

    /// <summary>The access that was revoked, in order.</summary>
    public IReadOnlyList<Recorded<AccessRevoked>> AccessRevocations => revocations.Kept;

    /// <summary>The flows of data, in order.</summary>
    public IReadOnlyList<Recorded<DataShared>> DataFlows => flows.Kept;

    /// <summary>The common standards adopted, refused or dropped, in order.</summary>
    public IReadOnlyList<Recorded<StandardAdopted>> Standards => standards.Kept;

    /// <summary>The leaks, in order.</summary>
    public IReadOnlyList<Recorded<KnowledgeLeaked>> Leaks => leaks.Kept;

    /// <summary>An asset.</summary>
    /// <param name="asset">The id.</param>
    /// <returns>The asset, or <see langword="null"/> if none of this id is held.</returns>
    public KnowledgeAsset? Find(AssetId asset) => assets.TryGet(asset, out var found) ? found : null;

    /// <summary>Contributions, conversions, transfers and decisions on access, in order.</summary>
    internal IReadOnlyList<Recorded<AllianceFact>> Rights => rights.Kept;

    internal bool Holds(AssetId asset) => assets.Holds(asset);

    KnowledgeInventory ILedger<KnowledgeInventory>.Fork() => new(
        assets.Fork(),
        conversions.Fork(),
        acquisitions.Fork(),
        transfers.Fork(),
        grants.Fork(),
        refusals.Fork(),
        revocations.Fork(),
        flows.Fork(),
        standards.Fork(),
        leaks.Fork(),
        rights.Fork());

    void ILedger<KnowledgeInventory>.Close()
    {
        assets.Close();
        conversions.Close();
        acquisitions.Close();
        transfers.Close();
        grants.Close();
        refusals.Close();
        revocations.Close();
        flows.Close();
        standards.Close();
        leaks.Close();
        rights.Close();
    }

    Refusal? ILedger<KnowledgeInventory>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case AssetContributed contributed:
                return Bring(new(id, contributed));
            case KnowledgeAcquired acquired:
                Acquire(new(id, acquired));
                return null;
            case KnowledgeConverted converted:
                return Convert(new(id, converted));
            case AssetTransferred transferred:
                Transfer(new(id, transferred));
                return null;
            case AccessGranted granted:
                grants.Add(new(id, granted));
                rights.Add(new(id, granted));
                return null;
            case AccessRefused refused:
                refusals.Add(new(id, refused));
                rights.Add(new(id, refused));
                return null;
            case AccessRevoked revoked:
                revocations.Add(new(id, revoked));
                rights.Add(new(id, revoked));
                return null;
            case DataShared shared:
                flows.Add(new(id, shared));
                return null;
            case StandardAdopted adopted:
                standards.Add(new(id, adopted));
                return null;
            case KnowledgeLeaked leaked:
                leaks.Add(new(id, leaked));
                return null;
            default:
                return null;
        }
    }

    private AssetAlreadyHeld? Bring(Recorded<AssetContributed> contributed)
    {
        var asset = new KnowledgeAsset(contributed);
        if (Find(asset.Id) is { } held)
        {
            // What a conversion or an inflow brought may be described later; what was contributed is contributed once.
            if (held.Origin.Fact is AssetContributed)
            {
                return new AssetAlreadyHeld(asset.Id, held.Origin.Id, held.Origin.Fact.On);
            }

            asset = asset.Describing(held);
        }

        assets.Put(asset.Id, asset);
        rights.Add(new(contributed.Id, contributed.Fact));
        return null;
    }

    private void Acquire(Recorded<KnowledgeAcquired> acquired)
    {
        acquisitions.Add(acquired);

        // A second partner may bring in what is already held: the same study, the same supplier's manual.
        if (!assets.Holds(acquired.Fact.Asset))
        {
            assets.Put(acquired.Fact.Asset, new KnowledgeAsset(acquired));
        }
    }

    private Refusal? Convert(Recorded<KnowledgeConverted> converted)
    {
        if (ConversionRules.Refuse(converted.Fact, Find) is { } refusal)
        {
            return refusal;
        }

        conversions.Add(converted);
        rights.Add(new(converted.Id, converted.Fact));
        assets.Put(converted.Fact.Output, KnowledgeAsset.After(converted, Find(converted.Fact.Output)));
        return null;
    }

    private void Transfer(Recorded<AssetTransferred> transferred)
    {
        transfers.Add(transferred);
        rights.Add(new(transferred.Id, transferred.Fact));

        // A transfer that does not say of what is one of the title; a licence leaves the owners as they are.
        if (transferred.Fact.Scope is null or TransferScope.Title && Find(transferred.Fact.Asset) is { } asset)
        {
            assets.Put(asset.Id, asset.OwnedBy(transferred.Fact.To, transferred.Id));
        }
    }
}
