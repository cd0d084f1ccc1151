using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What is expected to be lost, in each currency in which assets are valued.</summary>
internal static class ExpectedLosses
{
    /// <summary>One figure for each currency, by its code; its confidence is lowered by the share of assets that could not be counted.</summary>
    public static ValueList<Measurement.Measured> Of(ValueList<AssetCarriers> assets, Measurement leaving)
    {
        // What cannot be lost counts whatever it is worth.
        var counted = assets.Where(asset => asset.LossProbability.Figure is 0 || (asset.LossProbability.Figure is not null && asset.Value is { Value: >= 0 })).ToList();
        var share = assets.Count == 0 ? 1 : (decimal)counted.Count / assets.Count;
        var turnover = (leaving as Measurement.Measured)?.Because ?? [];
        return counted
            .Where(asset => asset.Value is { Value: >= 0 })
            .GroupBy(asset => asset.Value!.Value.Currency.Code, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => Sum(same.Key, same.ToList()))
            .ToValueList();

        Measurement.Measured Sum(string currency, List<AssetCarriers> same)
        {
            var sure = same.Min(asset => ((Measurement.Measured)asset.LossProbability).Confidence);
            var loss = same.Sum(asset => (double)asset.Value!.Value.Value * asset.LossProbability.Figure!.Value);
            var because = same.SelectMany(asset => ((Measurement.Measured)asset.LossProbability).Because).Concat(sure < 1 ? turnover : []).Distinct().ToValueList();
            return new Measurement.Measured(loss, currency, because, KnowledgeAtRisk.Formula, KnowledgeAtRisk.Citation) { Confidence = share * sure };
        }
    }
}
