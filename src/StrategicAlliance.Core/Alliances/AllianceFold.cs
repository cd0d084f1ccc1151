using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Folds a history into ledgers.</summary>
internal static class AllianceFold
{
    /// <summary>What follows from a history, or the first fact that cannot have happened and the rule it breaks.</summary>
    public static (Folded? Result, Entry Refused, Refusal? Refusal) Of(History history, AllianceRules rules) =>
        From(history, ActiveFacts.Of(history), rules, 0, new AllianceLedgers(), Checkpoints.None);

    /// <summary>The same for a history that differs from one already folded by its last fact: folds again from the day of the difference.</summary>
    public static (Folded? Result, Entry Refused, Refusal? Refusal) Again(History history, History before, Folded folded, AllianceRules rules)
    {
        var active = ActiveFacts.Of(history);
        var same = ActiveFacts.Of(before).Zip(active).TakeWhile(pair => pair.First.Position == pair.Second.Position).Count();
        return folded.Checkpoints.Before(same) is { } start
            ? From(history, active, rules, start.Count, start.Ledgers.Fork(), folded.Checkpoints.Until(same))
            : Of(history, rules);
    }

    /// <summary>The ledgers of a part of a history. What rests on facts outside the part is left out of the ledgers.</summary>
    public static Folded View(History part, DateOnly day)
    {
        var ledgers = new AllianceLedgers();
        var references = new ReferenceCheck(part);
        var active = ActiveFacts.Of(part);
        foreach (var entry in active)
        {
            _ = ledgers.Enter(entry, references);
        }

        return new Folded(ledgers.Close(), day, active.Count, Checkpoints.None);
    }

    /// <summary>
    /// The first fact of a refused history that was written when it could not have been: itself impossible, or making an earlier one so.
    /// </summary>
    public static (Entry Fact, Refusal Refusal) Blame(History history, Entry impossible, AllianceRules rules)
    {
        // Most often it is the impossible fact itself: all that was written before it folds.
        var (low, high) = Folds(impossible.Position - 1) ? (impossible.Position - 1, history.Count) : (0, impossible.Position - 1);
        if (low > 0 && !Folds(low + 1))
        {
            high = low + 1;
        }

        // The history up to some fact folds, up to the next it does not: find it by halving.
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Folds(middle) ? (middle, high) : (low, middle);
        }

        var (_, refused, refusal) = Of(history.Where(entry => entry.Position <= high), rules);
        var culprit = history.Entries[high - 1];
        return (culprit, refused.Position == culprit.Position ? refusal! : new HeldFactMadeImpossible(refused.Recorded, refusal!));

        bool Folds(int count) => count == 0 || Of(history.Where(entry => entry.Position <= count), rules).Refusal is null;
    }

    private static (Folded? Result, Entry Refused, Refusal? Refusal) From(
        History history, IReadOnlyList<Entry> active, AllianceRules rules, int start, AllianceLedgers ledgers, Checkpoints checkpoints)
    {
        var references = new ReferenceCheck(history);
        var next = Checkpoints.Next(start, active.Count);
        var index = 0;
        var last = DateOnly.MinValue;
        foreach (var entry in active)
        {
            last = entry.Fact.On.FirstDay > last ? entry.Fact.On.FirstDay : last;
            if (index++ < start)
            {
                continue;
            }

            if ((ledgers.Enter(entry, references) ?? rules.Gate(entry, ledgers)) is { } refusal)
            {
                return (null, entry, refusal);
            }

            if (index == next)
            {
                checkpoints = checkpoints.Add(index, ledgers.Close());
                ledgers = ledgers.Fork();
                next = Checkpoints.Next(index, active.Count);
            }
        }

        return (new Folded(ledgers.Close(), last, active.Count, checkpoints), default, null);
    }
}
