using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What terms pay for one period, on what is known.</summary>
internal sealed record PeriodResult(Period Period, FactId Version, decimal Gross, decimal Costs, IReadOnlyList<SettlementLine> Lines, IReadOnlyDictionary<string, decimal> Kept)
{
    private readonly Dictionary<PartnerId, decimal> totals = SumsOf(Lines);

    public IReadOnlyDictionary<PartnerId, decimal> Totals => totals;

    private static Dictionary<PartnerId, decimal> SumsOf(IReadOnlyList<SettlementLine> lines)
    {
        var sums = new Dictionary<PartnerId, decimal>();
        foreach (var line in lines)
        {
            sums[line.Partner] = sums.GetValueOrDefault(line.Partner) + line.Amount;
        }

        return sums;
    }
}
