using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>Finds what a partner learned of others, and what of it nobody planned.</summary>
internal sealed class UnplannedReading(LearningRecord record, KnowledgeInventory inventory, LearningPeople people, TransferEvidence evidence)
{
    private static readonly Citation Source = Citation.OfLibrary("surprise: learned but not on the agenda, after Hamel 1991, Strateg Manage J 12(SI):83-103");

    private readonly ILookup<PartnerId, Recorded<KnowledgeConverted>> attended = evidence.Attended
        .SelectMany(one => one.Partners, (one, partner) => (partner, one.Conversion))
        .ToLookup(pair => pair.partner, pair => pair.Conversion);

    private readonly ILookup<PartnerId, Recorded<AccessGranted>> access = evidence.Access.SelectMany(group => group).ToLookup(granted => granted.Fact.To);

    private readonly ILookup<PartnerId?, Recorded<KnowledgeLeaked>> leaks = inventory.Leaks.ToLookup(leaked => people.Partner(leaked.Fact.To));

    /// <summary>What the partner came by without an item of its agenda, and the share of that in what it learned.</summary>
    public (ValueList<UnplannedLearning> Unplanned, Measurement Surprise) Of(PartnerId partner)
    {
        var agenda = record.Agendas.TryGetValue(partner, out var ids)
            ? ids.Select(id => record.FindItem(id)).Where(item => item?.Partner == partner).Select(item => item!.Stated.Asset).OfType<AssetId>().ToHashSet()
            : [];
        var found = Found(partner).ToArray();
        var unplanned = found
            .Where(one => !agenda.Contains(one.Asset) && !evidence.OriginsOf(one.Asset).Any(agenda.Contains))
            .GroupBy(one => (one.Asset, one.Kind))
            .OrderBy(group => group.Key)
            .Select(group => new UnplannedLearning(partner, group.Key.Asset, group.Key.Kind, group.Select(one => one.Because).Distinct().Order().ToValueList()))
            .ToValueList();
        var learned = found.Where(one => one.Kind != UnplannedLearningKind.HasAccess).ToArray();
        return (unplanned, Surprise(partner, learned, unplanned));
    }

    private static Measurement Surprise(
        PartnerId partner, (AssetId Asset, UnplannedLearningKind Kind, FactId Because)[] learned, ValueList<UnplannedLearning> unplanned)
    {
        var all = learned.Select(one => one.Asset).ToHashSet();
        if (all.Count == 0)
        {
            return new Measurement.NotMeasured(
                $"No fact shows that {partner} learned an asset of another partner.", ["knowledgeConverted", "staffAssigned"]);
        }

        var surprises = unplanned.Where(one => one.Kind != UnplannedLearningKind.HasAccess).Select(one => one.Asset).Distinct().Count();
        return new Measurement.Measured(
            (double)surprises / all.Count,
            "1",
            learned.Select(one => one.Because).Distinct().Order().ToValueList(),
            "assets of others learned without an item of the agenda / assets of others learned",
            Source);
    }

    private IEnumerable<(AssetId Asset, UnplannedLearningKind Kind, FactId Because)> Found(PartnerId partner) =>
        attended[partner].SelectMany(conversion => conversion.Fact.Inputs, (conversion, input) => (input, UnplannedLearningKind.TookPart, conversion.Id))
            .Concat(evidence.Carriers(partner).SelectMany(term => term.Assigned.Fact.Carries!, (term, carried) => (carried, UnplannedLearningKind.Carries, term.Assigned.Id)))
            .Concat(access[partner].Select(granted => (granted.Fact.Asset, UnplannedLearningKind.HasAccess, granted.Id)))
            .Concat(leaks[partner].Select(leaked => (leaked.Fact.Asset, UnplannedLearningKind.Leaked, leaked.Id)))
            .Where(one => evidence.OwnersAtFirst(one.Item1) is { Count: > 0 } owners && !owners.Contains(partner));
}
