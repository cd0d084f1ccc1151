using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Everything that an asset was made from, through every conversion into it.</summary>
internal static class SourceWalk
{
    /// <summary>The sources and, for each, the conversions that lead from it to the asset; an asset that went into itself is not its own source.</summary>
    public static IReadOnlyDictionary<AssetId, ValueList<FactId>> Of(AccessBasis basis, AssetId asset)
    {
        var found = new SortedDictionary<AssetId, ValueList<FactId>>();
        var next = new Queue<(AssetId Asset, ValueList<FactId> Through)>([(asset, [])]);
        while (next.TryDequeue(out var at))
        {
            foreach (var made in basis.RightsOf(at.Asset).Where(recorded => recorded.Fact is KnowledgeConverted))
            {
                ValueList<FactId> through = [made.Id, .. at.Through];
                foreach (var input in ((KnowledgeConverted)made.Fact).Inputs.Where(input => input != asset && found.TryAdd(input, through)))
                {
                    next.Enqueue((input, through));
                }
            }
        }

        return found;
    }
}
