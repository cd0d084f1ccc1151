using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Finds the periods of terms that settlements closed.</summary>
internal static class Closings
{
    public static Dictionary<Period, Closing> Of(BenefitLedger ledger, ValueList<Recorded<TermsAgreed>> versions, IReadOnlyList<PeriodResult> results)
    {
        var closed = new Dictionary<Period, Closing>();
        foreach (var group in ledger.Settlements.Where(item => Follows(item.Fact, versions)).GroupBy(item => item.Fact.Period))
        {
            // A settlement of part of a period closes nothing.
            Period[] together = [.. results.Select(result => result.Period).Where(period => period.FirstDay >= group.Key.FirstDay && period.LastDay <= group.Key.LastDay && !closed.ContainsKey(period))];
            var at = group.Min(item => item.Fact.KnownAt);
            var because = group.Select(item => item.Id).ToValueList();
            var shares = SharesOf(group.Select(item => item.Fact), versions[0].Fact.Currency);
            foreach (var period in together)
            {
                closed.Add(period, new(at, because, period == together[^1] ? shares : null, together));
            }
        }

        return closed;
    }

    private static bool Follows(SettlementMade made, ValueList<Recorded<TermsAgreed>> versions) => made.Terms is { } terms
        ? terms == versions[0].Fact.Terms
        : made.Pool is { } pool && versions.Any(version => version.Fact.Pool == pool);

    private static Dictionary<PartnerId, decimal>? SharesOf(IEnumerable<SettlementMade> settlements, Currency? currency)
    {
        var shares = new Dictionary<PartnerId, decimal>();
        foreach (var share in settlements.SelectMany(made => made.Shares))
        {
            if (share.Amount.Currency != currency)
            {
                return null;
            }

            shares[share.Partner] = shares.GetValueOrDefault(share.Partner) + share.Amount.Value;
        }

        return shares.Count == 0 ? null : shares;
    }
}
