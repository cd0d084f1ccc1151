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

        if ((entry.Fact.Corrects ?? (entry.Fact as FactRetracted)?.Retracts) is not { } target)
        {
            return null;
        }

        if (earlier(target) is not { } subject)
        {
            return new FactNotHeld(target);
        }

        return subject.Fact is AllianceProposed && entry.Fact is not AllianceProposed ? new ProposalCannotBeTakenBack(target) : null;
    }
}
