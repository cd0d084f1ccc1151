using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Folds a history into ledgers.</summary>
internal static class AllianceFold
{
    /// <summary>What follows from a history, or the first fact that cannot have happened and the rule it breaks.</summary>
    public static (Folded? Result, Entry Refused, Refusal? Refusal) Of(History history, AllianceRules rules) =>
        From(history, ActiveFacts.Of(history), rules, 0, Folded.Empty());

    /// <summary>The same for a history that differs from one already folded by its last fact: folds again from the day of the difference.</summary>
    public static (Folded? Result, Entry Refused, Refusal? Refusal) Again(History history, History before, Folded folded, AllianceRules rules)
    {
        var active = ActiveFacts.Of(history);
        var same = ActiveFacts.Of(before).Zip(active).TakeWhile(pair => pair.First.Position == pair.Second.Position).Count();
        return folded.Checkpoints.Before(same) is { } start
            ? From(history, active, rules, start.Count, folded with { Ledgers = start.Ledgers.Fork(), Checkpoints = folded.Checkpoints.Until(same) })
            : From(history, active, rules, 0, folded with { Ledgers = new(), Checkpoints = Checkpoints.None });
    }

    /// <summary>What follows from a part of a history; facts at these positions are left out if they cannot have happened.</summary>
    public static (Folded? Result, Entry Refused, Refusal? Refusal) Of(History part, AllianceRules rules, IReadOnlySet<int> leftOut) =>
        From(part, ActiveFacts.Of(part), rules, 0, Folded.Empty() with { LeftOut = leftOut });

    /// <summary>The positions of the facts that cannot have happened in a part of a history: they rest on what is not in it.</summary>
    public static HashSet<int> Impossible(History part, AllianceRules rules)
    {
        var found = new HashSet<int>();
        while (Of(part, rules, found) is { Refusal: not null } end && found.Add(end.Refused.Position))
        {
            // The next one.
        }

        return found;
    }

    /// <summary>The ledgers of a part of a history. What rests on facts outside the part is left out of the ledgers.</summary>
    public static Folded View(History part, DateOnly day)
    {
        var ledgers = new AllianceLedgers();
        var active = ActiveFacts.Of(part);
        var leftOut = Steps(part, active, ledgers).Where(step => step.Refusal is not null).Select(step => step.Entry.Position).ToHashSet();
        return new Folded(ledgers.Close(), day, active.Count, Checkpoints.None, leftOut);
    }

    /// <summary>
    /// Which fact to refuse when a history does not fold: the impossible one, or a later one that made it so.
    /// </summary>
    public static (Entry Fact, Refusal Refusal) Blame(History history, Entry impossible, AllianceRules rules)
    {
        if (RefusalOf(impossible, history, impossible.Position, rules) is { } own)
        {
            return (impossible, own);
        }

        // Possible when it was written, impossible at the end: find by halving the fact that made the difference.
        var (low, high) = (history.IndexOf(impossible.Position), history.Count - 1);
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = RefusalOf(impossible, history, history.Entries[middle].Position, rules) is null ? (middle, high) : (low, middle);
        }

        var culprit = history.Entries[high];
        return (culprit, new HeldFactMadeImpossible(impossible.Recorded, RefusalOf(impossible, history, culprit.Position, rules)!));
    }

    private static Refusal? RefusalOf(Entry subject, History history, int written, AllianceRules rules)
    {
        var part = history.Where(entry => entry.Position <= written);
        var ledgers = new AllianceLedgers();
        foreach (var (entry, refusal) in Steps(part, ActiveFacts.Of(part), ledgers))
        {
            if (entry.Position == subject.Position)
            {
                return refusal ?? rules.Gate(entry, ledgers);
            }
        }

        return null;
    }

    // Enters fact by fact and goes on behind a refused one.
    private static IEnumerable<(Entry Entry, Refusal? Refusal)> Steps(History part, IReadOnlyList<Entry> active, AllianceLedgers ledgers)
    {
        var references = new ReferenceCheck(part);
        foreach (var entry in active)
        {
            yield return (entry, ledgers.Enter(entry, references));
        }
    }

    private static (Folded? Result, Entry Refused, Refusal? Refusal) From(
        History history, IReadOnlyList<Entry> active, AllianceRules rules, int start, Folded begun)
    {
        var (ledgers, last, checkpoints) = (begun.Ledgers, DateOnly.MinValue, begun.Checkpoints);
        var references = new ReferenceCheck(history);
        var next = Checkpoints.Next(start, active.Count);
        var index = 0;
        foreach (var entry in active)
        {
            last = entry.Fact.On.FirstDay > last ? entry.Fact.On.FirstDay : last;
            if (index++ < start)
            {
                continue;
            }

            if ((ledgers.Enter(entry, references) ?? rules.Gate(entry, ledgers)) is { } refusal && !begun.LeftOut.Contains(entry.Position))
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

        return (new Folded(ledgers.Close(), last, active.Count, checkpoints, begun.LeftOut), default, null);
    }
}
