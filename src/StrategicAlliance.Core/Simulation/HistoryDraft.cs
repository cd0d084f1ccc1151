using System.Collections.Immutable;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>A history that is rewritten. Names and positions of the facts that stay are unchanged.</summary>
internal sealed class HistoryDraft
{
    private readonly History origin;
    private readonly HashSet<int> changed = [];
    private List<Entry> entries;

    public HistoryDraft(History origin)
    {
        this.origin = origin;
        entries = [.. origin.Entries];
    }

    /// <summary>The positions of facts that were added or replaced.</summary>
    public IReadOnlySet<int> Changed => changed;

    /// <summary>The history as it is now.</summary>
    public History History => new(
        entries.ToImmutableList(),
        entries.Where(entry => entry.Fact.Id is not null).ToImmutableDictionary(entry => entry.Id),
        Math.Max(origin.Written, entries.Count == 0 ? 0 : entries[^1].Position));

    /// <summary>Makes a change, or says which rule refuses it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="added">How many facts other changes before it add: its place is the same whether or not they are made.</param>
    public Refusal? Make(WhatIfChange change, int added) => change switch
    {
        WhatIfChange.Add add => Append(add.Fact, origin.Written + 1 + added),
        WhatIfChange.Replace replace => Place(replace.Id, replace.By),
        _ => TakeOut(((WhatIfChange.TakeOut)change).Id),
    };

    private Refusal? Append(AllianceFact fact, int position)
    {
        var entry = new Entry(position, new(fact.Id ?? FactId.At(position), fact));
        if (WritingRules.Against(entry, Find) is { } refusal)
        {
            return refusal;
        }

        entries.Add(entry);
        changed.Add(position);
        return null;
    }

    private Refusal? Place(FactId id, AllianceFact fact)
    {
        if (Find(id) is not { } old)
        {
            return new FactNotHeld(id);
        }

        var entry = new Entry(old.Position, new(old.Id, fact with { Id = old.Fact.Id, Corrects = old.Fact.Corrects }));
        if (WritingRules.Against(entry, other => Find(other) is { } found && found.Position < old.Position ? found : null) is { } refusal)
        {
            return refusal;
        }

        Drop(old, other => other is FactDisputed);
        entries[entries.FindIndex(held => held.Position == old.Position)] = entry;
        changed.Add(old.Position);
        return null;
    }

    private Refusal? TakeOut(FactId id)
    {
        if (Find(id) is not { } old)
        {
            return new FactNotHeld(id);
        }

        if (old.Position == 1)
        {
            return new ProposalCannotBeTakenBack(id);
        }

        Drop(old, _ => false);
        entries.Remove(old);
        return null;
    }

    // What corrects, withdraws or disputes a fact that goes, goes with it; all of it was written later.
    private void Drop(Entry subject, Func<AllianceFact, bool> stays)
    {
        var gone = new HashSet<FactId> { subject.Id };
        entries = entries.FindAll(entry =>
        {
            var about = entry.Fact.Corrects ?? (entry.Fact as FactRetracted)?.Retracts ?? (entry.Fact as FactDisputed)?.Disputes;
            if (about is not { } id || !gone.Contains(id) || entry.Position <= subject.Position || (id == subject.Id && stays(entry.Fact)))
            {
                return true;
            }

            gone.Add(entry.Id);
            return false;
        });
    }

    private Entry? Find(FactId id) => entries.Find(entry => entry.Id == id) is { Position: > 0 } found ? found : null;
}
