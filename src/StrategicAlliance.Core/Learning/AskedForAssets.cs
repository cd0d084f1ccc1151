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

    /// <summary>Those that one partner wants to learn from another: stated to be from it, or owned by it where the item does not say from whom.</summary>
    public static IEnumerable<(LearningItem Item, KnowledgeAsset Asset)> Of(KnowledgeInventory knowledge, LearningRecord learning, PartnerId supplier, PartnerId receiver) =>
        Of(knowledge, learning).Where(asked => asked.Item.Partner == receiver
            && (asked.Item.Stated.From is { } from ? from == supplier.Value : asked.Asset.Owners?.Contains(supplier) is true));

    /// <summary>The fact that states complexity and specificity of an asset.</summary>
    public static FactId Described(KnowledgeAsset asset) => asset.Origin.Fact is AssetContributed ? asset.Origin.Id : asset.OwnersBecause ?? asset.Origin.Id;
}
