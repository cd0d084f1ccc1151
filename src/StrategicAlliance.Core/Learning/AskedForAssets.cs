using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>The assets that learning agendas ask for.</summary>
internal static class AskedForAssets
{
    /// <summary>Every item that names an asset, with the asset, by item.</summary>
    public static IEnumerable<(LearningItem Item, KnowledgeAsset Asset)> Of(KnowledgeInventory knowledge, LearningRecord learning) =>
        from item in learning.Items.Values
        let asset = item.Stated.Asset is { } id ? knowledge.Find(id) : null
        where asset is not null
        select (item, asset);

    /// <summary>Those that one partner wants to learn from another: from the partner that the item names, or, where it names none, from the owners.</summary>
    public static IEnumerable<(LearningItem Item, KnowledgeAsset Asset)> Of(
        KnowledgeInventory knowledge, LearningRecord learning, LearningPeople people, PartnerId supplier, PartnerId receiver) =>
        Of(knowledge, learning).Where(asked => asked.Item.Partner == receiver
            && (people.Partner(asked.Item.Stated.From) is { } from ? from == supplier : asked.Asset.Owners?.Contains(supplier) is true));

    /// <summary>The fact that states complexity and specificity of an asset.</summary>
    public static FactId Described(KnowledgeAsset asset) => asset.Origin.Fact is AssetContributed ? asset.Origin.Id : asset.OwnersBecause ?? asset.Origin.Id;
}
