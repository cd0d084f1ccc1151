using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Where an asset came from, by which steps, who took part, and what became of it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AssetProvenance
{
    internal AssetProvenance(
        KnowledgeAsset asset,
        ValueList<ProvenanceRoot> roots,
        ValueList<AssetId> ancestors,
        ValueList<AssetId> descendants,
        ValueList<Recorded<KnowledgeConverted>> conversions,
        ParticipantRegister register)
    {
        Asset = asset;
        Roots = roots;
        Ancestors = ancestors;
        Descendants = descendants;
        Conversions = conversions;
        Participants = conversions.SelectMany(register.Of).GroupBy(one => one.Name, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(Participant.Joined).ToValueList();
    }

    /// <summary>The asset.</summary>
    public KnowledgeAsset Asset { get; }

    /// <summary>What of it was brought in, by id: contributed by partners or acquired outside.</summary>
    public ValueList<ProvenanceRoot> Roots { get; }

    /// <summary>Everything it was made of, by id.</summary>
    public ValueList<AssetId> Ancestors { get; }

    /// <summary>Everything that was made of it, by id.</summary>
    public ValueList<AssetId> Descendants { get; }

    /// <summary>The conversions by which it came about, in order.</summary>
    public ValueList<Recorded<KnowledgeConverted>> Conversions { get; }

    /// <summary>Who took part in them, by name.</summary>
    public ValueList<Participant> Participants { get; }

    /// <summary>The partners that brought in roots of it or took part in the conversions, by id.</summary>
    public ValueList<PartnerId> Partners => Roots.SelectMany(root => root.By).Concat(Participants.SelectMany(one => one.Partners)).Distinct().Order().ToValueList();

    /// <summary>How many of the conversions were innovations of a single member.</summary>
    public int MemberInnovations => Conversions.Count(conversion => conversion.Fact.Level == InnovationLevel.Member);

    /// <summary>How many of the conversions were innovations of a team.</summary>
    public int TeamInnovations => Conversions.Count(conversion => conversion.Fact.Level == InnovationLevel.Team);

    /// <summary>The outside sources that are named, by name.</summary>
    public ValueList<string> Sources => Roots.SelectMany(root => root.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The facts it rests on: what brought in the roots, then the conversions in order.</summary>
    public ValueList<FactId> Because => Roots.SelectMany(root => root.Because).Concat(Conversions.Select(conversion => conversion.Id)).Distinct().ToValueList();
}
