using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Folds a history into ledgers.</summary>
internal static class AllianceFold
{
    /// <summary>The ledgers of a history, or the first fact that cannot have happened and the rule it breaks.</summary>
    public static (AllianceLedgers? Ledgers, DateOnly LastDay, Entry Refused, Refusal? Refusal) Of(History history, AllianceRules rules)
    {
        var ledgers = new AllianceLedgers();
        var references = new ReferenceCheck(history);
        var last = DateOnly.MinValue;
        foreach (var entry in ActiveFacts.Of(history))
        {
            var refusal = ledgers.Enter(entry, references) ?? rules.Gate(entry, ledgers);
            if (refusal is not null)
            {
                return (null, last, entry, refusal);
            }

            last = entry.Fact.On.FirstDay > last ? entry.Fact.On.FirstDay : last;
        }

        return (ledgers.Close(), last, default, null);
    }

    /// <summary>The ledgers of a part of a history. What rests on facts outside the part is left out of the ledgers.</summary>
    public static AllianceLedgers View(History part)
    {
        var ledgers = new AllianceLedgers();
        var references = new ReferenceCheck(part);
        foreach (var entry in ActiveFacts.Of(part))
        {
            _ = ledgers.Enter(entry, references);
        }

        return ledgers.Close();
    }

    /// <summary>
    /// The first fact of a refused history that was written when it could not have been: itself impossible, or making an earlier one so.
    /// </summary>
    public static (Entry Fact, Refusal Refusal) Blame(History history, AllianceRules rules)
    {
        // The history up to some fact folds, up to the next it does not: find it by halving.
        var (low, high) = (0, history.Count);
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Of(history.Where(entry => entry.Position <= middle), rules).Refusal is null ? (middle, high) : (low, middle);
        }

        var (_, _, refused, refusal) = Of(history.Where(entry => entry.Position <= high), rules);
        var culprit = history.Entries[high - 1];
        return (culprit, refused.Position == culprit.Position ? refusal! : new HeldFactMadeImpossible(refused.Recorded, refusal!));
    }
}
