using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A piece of knowledge that the alliance can point to, as known on the day of the view.</summary>
/// <remarks>What no fact states is <see langword="null"/>: not known, never none. Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeAsset
{
    internal const decimal TacitFrom = 0.5m;

    private KnowledgeAsset(AssetId id, Recorded<AllianceFact> origin)
    {
        Id = id;
        Origin = origin;
    }

    internal KnowledgeAsset(Recorded<AssetContributed> contributed)
        : this(contributed.Fact.Asset, contributed.As<AllianceFact>(contributed.Fact))
    {
        var fact = contributed.Fact;
        Contributed = contributed;
        Name = fact.Name;
        Tacitness = fact.Tacitness;
        TacitnessBecause = fact.Tacitness is null ? default(FactId?) : contributed.Id;
        Owners = fact.Owners;
        OwnersBecause = contributed.Id;
        Ground = fact.Ground;
        Complexity = fact.Complexity;
        Specificity = fact.Specificity;
        Quantity = fact.Quantity;
        Value = fact.Value;
        Protection = fact.Protection;
        Carriers = fact.Carriers;
        Topic = fact.Topic;
    }

    internal KnowledgeAsset(Recorded<KnowledgeAcquired> acquired)
        : this(acquired.Fact.Asset, acquired.As<AllianceFact>(acquired.Fact))
    {
        // Who brought it in need not own it: literature has an owner elsewhere.
        Name = acquired.Fact.Name;
        Tacitness = acquired.Fact.Tacitness;
        TacitnessBecause = acquired.Fact.Tacitness is null ? default(FactId?) : acquired.Id;
    }

    /// <summary>Its id.</summary>
    public AssetId Id { get; }

    /// <summary>The fact that brought it: an <see cref="AssetContributed"/>, a <see cref="KnowledgeConverted"/> or a <see cref="KnowledgeAcquired"/>.</summary>
    public Recorded<AllianceFact> Origin { get; private init; }

    /// <summary>The fact that contributed or described it; the one that states value, carriers and topic.</summary>
    internal Recorded<AssetContributed>? Contributed { get; }

    /// <summary>The last conversion that it came out of; <see langword="null"/> if it came out of none.</summary>
    public Recorded<KnowledgeConverted>? LastConversion { get; private init; }

    /// <summary>Its name; <see langword="null"/> if a conversion brought it and named none.</summary>
    public string? Name { get; private init; }

    /// <summary>How tacit it is, a fraction from 0 to 1; tacit from 0.5 up.</summary>
    public decimal? Tacitness { get; private init; }

    /// <summary>The fact that states the tacitness.</summary>
    public FactId? TacitnessBecause { get; private init; }

    /// <summary>Whether it is tacit or explicit; <see langword="null"/> while its tacitness is not known.</summary>
    public KnowledgeForm? Form => FormOf(Tacitness);

    /// <summary>Who owns it; <see langword="null"/> if no fact says so.</summary>
    public ValueList<PartnerId>? Owners { get; private init; }

    /// <summary>The fact that states the owners.</summary>
    public FactId? OwnersBecause { get; private init; }

    /// <summary>Where it stands to the work of the alliance.</summary>
    public KnowledgeGround? Ground { get; }

    /// <summary>How complex it is, a fraction from 0 to 1.</summary>
    public decimal? Complexity { get; }

    /// <summary>How specific it is to its owner, a fraction from 0 to 1.</summary>
    public decimal? Specificity { get; }

    /// <summary>How much of it there is; not negative, in no fixed unit.</summary>
    public decimal? Quantity { get; }

    /// <summary>What it is worth.</summary>
    public Money? Value { get; }

    /// <summary>How far it may travel.</summary>
    public Protection? Protection { get; }

    /// <summary>Who was said to carry it when it was brought in.</summary>
    public ValueList<PersonId>? Carriers { get; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; }

    internal static KnowledgeForm? FormOf(decimal? tacitness) => tacitness switch
    {
        null => null,
        >= TacitFrom => KnowledgeForm.Tacit,
        _ => KnowledgeForm.Explicit,
    };

    /// <summary>What a conversion leaves: a new asset, or the one held with what the conversion states.</summary>
    internal static KnowledgeAsset After(Recorded<KnowledgeConverted> converted, KnowledgeAsset? held)
    {
        var fact = converted.Fact;
        var asset = held ?? new(fact.Output, converted.As<AllianceFact>(fact));
        return asset with
        {
            LastConversion = converted,
            Name = fact.Name ?? asset.Name,
            Tacitness = fact.Tacitness ?? asset.Tacitness,
            TacitnessBecause = fact.Tacitness is null ? asset.TacitnessBecause : converted.Id,
            Owners = fact.Owners ?? asset.Owners,
            OwnersBecause = fact.Owners is null ? asset.OwnersBecause : converted.Id,
        };
    }

    /// <summary>This description of an asset that another fact had brought.</summary>
    internal KnowledgeAsset Describing(KnowledgeAsset held) => this with
    {
        Origin = held.Origin,
        LastConversion = held.LastConversion,
        Tacitness = Tacitness ?? held.Tacitness,
        TacitnessBecause = TacitnessBecause ?? held.TacitnessBecause,
    };

    internal KnowledgeAsset OwnedBy(ValueList<PartnerId> owners, FactId because) => this with { Owners = owners, OwnersBecause = because };
}
