using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>The facts that count, in the order in which they take effect.</summary>
/// <remarks>
/// <para>A correction takes the place of what it corrects, within the day as well. Withdrawing a fact takes what corrects it out too;
/// withdrawing a correction brings back what it replaced. The proposal comes first, whatever its day.</para>
/// </remarks>
internal static class ActiveFacts
{
    public static IReadOnlyList<Entry> Of(History history)
    {
        var entries = history.Entries;
        var (inOrder, plain, last) = (true, true, default(DateOnly));
        foreach (var entry in entries)
        {
            plain &= entry.Fact.Corrects is null && entry.Fact is not FactRetracted;
            inOrder &= entry.Fact.On.FirstDay >= last || entry.Position == 1;
            last = entry.Fact.On.FirstDay;
        }

        if (plain && inOrder)
        {
            return entries;
        }

        var placed = plain ? entries.Select(entry => (Place: entry.Position, Entry: entry)) : Standing(history);
        return placed
            .OrderBy(item => item.Place != 1)
            .ThenBy(item => item.Entry.Fact.On.FirstDay)
            .ThenBy(item => item.Place)
            .Select(item => item.Entry)
            .ToList();
    }

    // From the last fact to the first: whether a fact stands is decided by later ones alone.
    private static IEnumerable<(int Place, Entry Entry)> Standing(History history)
    {
        var places = new Dictionary<int, int>();
        foreach (var entry in history.Entries)
        {
            places[entry.Position] = entry.Fact.Corrects is { } id && history.TryFind(id, out var before) && places.TryGetValue(before.Position, out var place)
                ? place
                : entry.Position;
        }

        var withdrawn = new HashSet<int>();
        var taken = new HashSet<int>();
        foreach (var entry in history.Entries.Reverse())
        {
            if (IsWithdrawn(history, entry, withdrawn))
            {
                // What corrects a withdrawn fact goes with it.
                withdrawn.Add(entry.Position);
                continue;
            }

            if (!taken.Add(places[entry.Position]))
            {
                continue;
            }

            if (entry.Fact is FactRetracted retracted && history.TryFind(retracted.Retracts, out var target))
            {
                withdrawn.Add(target.Position);
            }

            yield return (places[entry.Position], entry);
        }
    }

    private static bool IsWithdrawn(History history, Entry entry, HashSet<int> withdrawn)
    {
        while (!withdrawn.Contains(entry.Position))
        {
            if (entry.Fact.Corrects is not { } id || !history.TryFind(id, out var before) || before.Position >= entry.Position)
            {
                return false;
            }

            entry = before;
        }

        return true;
    }
}
