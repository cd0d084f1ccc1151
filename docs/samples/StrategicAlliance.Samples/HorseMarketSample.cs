using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

public static class HorseMarketSample
{
    public static void Run(TextWriter output)
    {
        // Böhm-Bawerk 1889: what eight owners of a horse would take, and what ten buyers would pay.
        double[] reserves = [10, 11, 15, 17, 20, 21.5, 25, 26];
        double[] values = [30, 28, 26, 24, 22, 21, 20, 18, 17, 15];
        var market = AssignmentMarket.OfOneGood(
            reserves.Select((reserve, index) => KeyValuePair.Create(FormattableString.Invariant($"owner {index + 1}"), reserve)),
            values.Select((value, index) => KeyValuePair.Create(FormattableString.Invariant($"buyer {index + 1}"), value))).OrThrow();
        var price = market.CorePrice().OrThrow();
        output.WriteLine(FormattableString.Invariant($"{market.Matching.Count} horses are sold, at a price from {price.Low} to {price.High}; all gain {market.Value} together."));

        var nucleolus = market.Nucleolus();
        foreach (var trade in market.Matching)
        {
            output.WriteLine(FormattableString.Invariant($"{trade.Seller} gains {nucleolus[trade.Seller]:0.00}, {trade.Buyer} gains {nucleolus[trade.Buyer]:0.00}"));
        }
    }
}
