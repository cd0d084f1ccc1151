using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Learning;

/// <summary>Reads which markets an alliance is in.</summary>
internal static class AllianceMarkets
{
    /// <summary>The markets by name, each with the facts that state it.</summary>
    /// <remarks>Those of its opportunities and of its joint business; only where neither is stated, its territory.</remarks>
    public static SortedDictionary<string, List<FactId>> Read(Charter charter, ComplianceFile compliance, AgreementBook agreements)
    {
        var markets = new SortedDictionary<string, List<FactId>>(StringComparer.Ordinal);
        foreach (var window in agreements.Windows.Values)
        {
            Note(window.Latest.Fact.Market, window.Latest.Id);
        }

        foreach (var share in compliance.MarketShares.Where(share => share.Fact.Partner is null))
        {
            Note(share.Fact.Market, share.Id);
        }

        if (markets.Count == 0 && charter.Proposal is { } proposal)
        {
            foreach (var territory in proposal.Fact.Territory ?? [])
            {
                Note(territory, proposal.Id);
            }
        }

        return markets;

        void Note(string? market, FactId because)
        {
            if (market is null)
            {
                return;
            }

            if (!markets.TryGetValue(market, out var facts))
            {
                markets[market] = facts = [];
            }

            facts.Add(because);
        }
    }
}
