using System.Globalization;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>How knowledge depreciates.</summary>
public static class RetentionSample
{
    public static void Run(TextWriter output)
    {
        #region shown
        var ships = KnowledgeRetention.Of(0.75, RetentionPeriod.Month);
        var pizza = KnowledgeRetention.Of(0.83, RetentionPeriod.Week);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ships}: {ships.Remaining(12):0.0000} left after a year, half after {ships.HalfLife:0.00} months"));
        output.WriteLine($"{pizza} is {pizza.In(RetentionPeriod.Month)}");

        var stock = KnowledgeStock.Of(pizza, [100, 100, 0, 0, 50]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stock {stock.Stock[^1]:0.00} of {stock.CumulativeOutput} made; a steady 100 a week would settle at {100 * stock.SteadyStatePerUnitOutput:0.0}"));

        var turnover = TurnoverLoss.Of(turnover: 0.2, tacitShare: 0.7, codifiedShare: 0.25);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"turnover takes {turnover.LossPerYear:0.000} a year; of 1000 remain {turnover.Remaining(1000, 3):0.0} after 3 years"));
        #endregion
    }
}
