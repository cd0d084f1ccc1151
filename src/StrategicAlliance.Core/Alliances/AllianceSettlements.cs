using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>What an alliance knows about the money of its terms, now and earlier.</summary>
internal sealed class AllianceSettlements(Alliance alliance) : ISettlementSource
{
    public SettlementView Now { get; } = ViewOf(alliance, alliance.History);

    public IEnumerable<Recorded<AllianceFact>> History => alliance.History;

    public SettlementView KnownAt(DateTimeOffset instant) =>
        instant < alliance.Proposal.Fact.KnownAt ? Now : ViewOf(alliance.AsOf(alliance.Day, instant), alliance.History);

    // Chains of corrections are followed through all of the history: which fact was meant does not depend on when it was known.
    private static SettlementView ViewOf(Alliance view, History history) => new(view.Benefits, view.Roster, view.Agreements, view.Day, id => OriginOf(history, id));

    private static FactId OriginOf(History history, FactId id)
    {
        while (history.TryFind(id, out var entry) && entry.Fact.Corrects is { } before && before != id)
        {
            id = before;
        }

        return id;
    }
}
