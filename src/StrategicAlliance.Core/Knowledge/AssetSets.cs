using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Sets of assets that are joined two by two (union-find with path halving; Tarjan 1975).</summary>
internal sealed class AssetSets
{
    private readonly Dictionary<AssetId, (AssetId Parent, int Size)> nodes = [];

    public void Join(AssetId one, AssetId other)
    {
        var (a, b) = (Of(one), Of(other));
        if (a != b)
        {
            var (small, large) = nodes[a].Size < nodes[b].Size ? (a, b) : (b, a);
            nodes[large] = (large, nodes[large].Size + nodes[small].Size);
            nodes[small] = (large, 0);
        }
    }

    /// <summary>The asset that stands for the set of another.</summary>
    public AssetId Of(AssetId asset)
    {
        if (!nodes.TryGetValue(asset, out var node))
        {
            nodes.Add(asset, (asset, 1));
            return asset;
        }

        while (node.Parent != asset)
        {
            var above = nodes[node.Parent];
            nodes[asset] = node with { Parent = above.Parent };
            (asset, node) = (above.Parent, nodes[above.Parent]);
        }

        return asset;
    }
}
