using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The facts of a ledger up to a day, as they bear on pools.</summary>
internal static class PoolEntries
{
    private enum Side
    {
        CameIn,
        CostOfPool,
        CostOfPartner,
        Settled,
    }

    public static ValueList<PoolPosition> Of(BenefitLedger ledger, DateOnly day) =>
        All(ledger)
            .Where(entry => entry.On.FirstDay <= day)
            .GroupBy(entry => (Pool: entry.Pool?.Value, Currency: entry.Amount.Currency.Code))
            .OrderBy(group => group.Key.Pool, StringComparer.Ordinal).ThenBy(group => group.Key.Currency, StringComparer.Ordinal)
            .Select(group => new PoolPosition(group.First().Pool, group.First().Amount.Currency, Periods(group).ToValueList()))
            .ToValueList();

    private static IEnumerable<PoolPeriod> Periods(IEnumerable<(PoolId? Pool, PartialDate On, Period? Period, Money Amount, Side Side, FactId Id)> entries) =>
        entries
            .GroupBy(entry => entry.Period ?? MonthOf(entry.On))
            .OrderBy(group => group.Key.FirstDay).ThenBy(group => group.Key.Months)
            .Select(group => new PoolPeriod(
                group.Key,
                Sum(group, Side.CameIn),
                Sum(group, Side.CostOfPool),
                Sum(group, Side.CostOfPartner),
                Sum(group, Side.Settled),
                group.Select(entry => entry.Id).Distinct().ToValueList()));

    private static Money Sum(IEnumerable<(PoolId? Pool, PartialDate On, Period? Period, Money Amount, Side Side, FactId Id)> entries, Side side) =>
        new(entries.Where(entry => entry.Side == side).Sum(entry => entry.Amount.Value), entries.First().Amount.Currency);

    private static IEnumerable<(PoolId? Pool, PartialDate On, Period? Period, Money Amount, Side Side, FactId Id)> All(BenefitLedger ledger) =>
    [
        .. ledger.Benefits.Where(benefit => benefit.Fact.Sharing == BenefitKind.Common)
            .Select(benefit => (benefit.Fact.Pool, benefit.Fact.On, benefit.Fact.Period, benefit.Fact.Amount, Side.CameIn, benefit.Id)),
        .. ledger.Costs.Select(cost => (cost.Fact.Pool, cost.Fact.On, cost.Fact.Period, cost.Fact.Amount, cost.Fact.Partner is null ? Side.CostOfPool : Side.CostOfPartner, cost.Id)),
        .. ledger.Settlements.SelectMany(settled => settled.Fact.Shares.Select(share =>
            (PoolOf(ledger, settled.Fact), settled.Fact.On, (Period?)settled.Fact.Period, share.Amount, Side.Settled, settled.Id))),
    ];

    // A settlement that names only its terms is of their pool.
    private static PoolId? PoolOf(BenefitLedger ledger, SettlementMade settled) =>
        settled.Pool ?? (settled.Terms is { } terms && ledger.Terms.TryGetValue(terms, out var versions) ? versions[^1].Fact.Pool : null);

    private static Period MonthOf(PartialDate on) => Period.Parse(on.FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture));
}
