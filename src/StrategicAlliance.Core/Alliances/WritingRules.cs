using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <summary>What speaks against writing a fact at all, whatever its day: its name, or the fact it corrects or withdraws.</summary>
internal static class WritingRules
{
    public static Refusal? Against(Entry entry, Func<FactId, Entry?> earlier)
    {
        if (earlier(entry.Id) is not null)
        {
            return new FactIdAlreadyTaken(entry.Id);
        }

        if (entry.Position == 1 && entry.Fact is not AllianceProposed)
        {
            return new AllianceNotProposed(entry.Fact.Kind);
        }

        return Against(entry, entry.Fact.Corrects, earlier) ?? Against(entry, (entry.Fact as FactRetracted)?.Retracts, earlier);
    }

    private static Refusal? Against(Entry entry, FactId? target, Func<FactId, Entry?> earlier)
    {
        if (target is not { } id)
        {
            return null;
        }

        if (earlier(id) is not { } subject)
        {
            return new FactNotHeld(id);
        }

        // What corrects the proposal may be withdrawn: then the proposal stands again.
        return subject.Fact is AllianceProposed && entry.Fact is not AllianceProposed && (subject.Position == 1 || entry.Fact.Corrects == id)
            ? new ProposalCannotBeTakenBack(id)
            : null;
    }
}
