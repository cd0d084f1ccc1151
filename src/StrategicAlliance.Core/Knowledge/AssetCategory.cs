using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Where an asset stands to the work under one agreement: background, foreground, sideground, postground, or not known.</summary>
/// <remarks>
/// <para>What a fact states holds for every agreement. Else this library derives it from the day on which the asset came and how, after the terms of consortium
/// practice (DESCA; Horizon Europe grant agreement, Article 16):</para>
/// <list type="bullet">
/// <item>came before the agreement was effective, however it came: background; what was contributed or acquired on that very day too;</item>
/// <item>came when the agreement had ended or run out: postground;</item>
/// <item>made by a conversion while it was in force: foreground if one of its parties took part, sideground if only others did; if the fact does not say who took
/// part, or not whose person it was, foreground;</item>
/// <item>acquired outside the alliance while it was in force: sideground;</item>
/// <item>contributed while it was in force: not known, for it may be background that came late or a result made aside.</item>
/// </list>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record AssetCategory
{
    private AssetCategory(AssetId asset, AgreementId agreement, KnowledgeGround? ground, bool isStated, ValueList<FactId> because, string explanation)
    {
        Asset = asset;
        Agreement = agreement;
        Ground = ground;
        IsStated = isStated;
        Because = because;
        Explanation = explanation;
    }

    /// <summary>Source: a definition of this library.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary("categories of knowledge by the day and the way it came, after the DESCA model consortium agreement");

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The category.</summary>
    /// <value><see langword="null"/>: not known.</value>
    public KnowledgeGround? Ground { get; }

    /// <summary>Whether a fact states it; else it is derived.</summary>
    public bool IsStated { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>How the facts lead to the answer.</summary>
    public string Explanation { get; }

    internal static AssetCategory Of(KnowledgeAsset asset, Agreement agreement, ParticipantRegister register)
    {
        if (asset is { Ground: { } stated, Contributed: { } contributed })
        {
            return new(asset.Id, agreement.Id, stated, true, [contributed.Id], $"{contributed.Id} states it.");
        }

        var (ground, explanation) = Derive(asset, agreement, register);
        ValueList<FactId> because = agreement.Ended is { } ended && ground == KnowledgeGround.Postground
            ? [asset.Origin.Id, agreement.Signed.Id, ended.Id]
            : [asset.Origin.Id, agreement.Signed.Id];
        return new(asset.Id, agreement.Id, ground, false, because, explanation);
    }

    private static (KnowledgeGround? Ground, string Explanation) Derive(KnowledgeAsset asset, Agreement agreement, ParticipantRegister register)
    {
        var (day, effective) = (asset.Origin.Fact.On.FirstDay, agreement.EffectiveFrom.FirstDay);
        var converted = asset.Origin.Fact as KnowledgeConverted;
        if (day < effective || (day == effective && converted is null))
        {
            return (KnowledgeGround.Background, $"It was there when {agreement.Id} became effective.");
        }

        if (!agreement.IsInForce(day))
        {
            return (KnowledgeGround.Postground, $"It came when {agreement.Id} was no longer in force.");
        }

        if (converted is null)
        {
            return asset.Origin.Fact is KnowledgeAcquired
                ? (KnowledgeGround.Sideground, $"It came from outside while {agreement.Id} was in force.")
                : (null, $"It was contributed while {agreement.Id} was in force; whether it had been there before is not stated.");
        }

        var participants = register.Of(new Recorded<KnowledgeConverted>(asset.Origin.Id, converted));
        var onlyOthers = participants.Count > 0 && participants.All(one => one.Partners.Count > 0 && !one.Partners.Any(agreement.Parties.Contains));
        return onlyOthers
            ? (KnowledgeGround.Sideground, $"It was made while {agreement.Id} was in force, by others than its parties.")
            : (KnowledgeGround.Foreground, $"It was made while {agreement.Id} was in force.");
    }
}
