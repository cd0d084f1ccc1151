using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Who was in the alliance from when to when, folded from assignments and departures.</summary>
/// <remarks>
/// <para>An assignment of someone who is in for that partner changes the role, not the time. A departure without a number takes the whole group along. On
/// one day, someone who was in leaves before being assigned anew; someone who was not is assigned before leaving. The people of a partner that has
/// withdrawn are gone with it.</para>
/// </remarks>
internal sealed class StaffSpells
{
    private readonly Dictionary<PersonId, List<StaffSpell>> byPerson = [];
    private readonly Dictionary<PersonId, DateOnly> lastSeenLeaving = [];

    private StaffSpells(Roster roster)
    {
        var open = new Dictionary<(PartnerId, PersonId), StaffSpell>();
        var left = roster.Departures.GroupBy(one => (one.Fact.Partner, one.Fact.Person)).ToDictionary(same => same.Key, same => new Queue<Recorded<StaffLeft>>(same));
        foreach (var assigned in roster.Assignments)
        {
            var key = (assigned.Fact.Partner, assigned.Fact.Person);
            var day = assigned.Fact.On.FirstDay;
            var leaving = left.GetValueOrDefault(key);

            // Departures up to this day end what was open before it; without an open spell those of the day itself come after the assignment.
            while (leaving is { Count: > 0 } && leaving.Peek().Fact.On.FirstDay is var gone && (gone < day || (gone == day && open.ContainsKey(key))))
            {
                Leave(open, leaving.Dequeue());
            }

            if (open.TryGetValue(key, out var spell))
            {
                spell.AssignAgain(assigned.Fact);
            }
            else
            {
                open.Add(key, spell = new StaffSpell(assigned));
                All.Add(spell);
                if (!byPerson.TryGetValue(spell.Person, out var spells))
                {
                    byPerson.Add(spell.Person, spells = []);
                }

                spells.Add(spell);
            }
        }

        foreach (var departure in left.Values.SelectMany(rest => rest))
        {
            Leave(open, departure);
        }

        foreach (var spell in open.Values)
        {
            if (roster.Find(spell.Partner)?.Left is { } withdrew && withdrew.Fact.On.FirstDay >= spell.From)
            {
                spell.End(withdrew.Fact.On.FirstDay);
                SawLeaving(spell.Person, withdrew.Fact.On.FirstDay);
            }
        }
    }

    /// <summary>All spells, in the order in which they began.</summary>
    public List<StaffSpell> All { get; } = [];

    public static StaffSpells Of(Roster roster) => new(roster);

    /// <summary>The spells of a person, in order.</summary>
    public IReadOnlyList<StaffSpell> Of(PersonId person) => byPerson.TryGetValue(person, out var spells) ? spells : [];

    /// <summary>Whether someone of whom it was said on a day that it carries knowledge is still there.</summary>
    public bool IsThere(PersonId person, DateOnly saidOn) =>
        Of(person).Any(spell => spell.Until is null) || !lastSeenLeaving.TryGetValue(person, out var gone) || gone < saidOn;

    /// <summary>How many a person id stands for: for one person sent by several partners, one.</summary>
    public int Heads(PersonId person) => Math.Max(1, Of(person).Where(spell => spell.Until is null).Select(spell => spell.Heads).DefaultIfEmpty(1).Max());

    private void Leave(Dictionary<(PartnerId, PersonId), StaffSpell> open, Recorded<StaffLeft> departure)
    {
        var key = (departure.Fact.Partner, departure.Fact.Person);
        if (open.TryGetValue(key, out var spell))
        {
            spell.Leave(departure);
            if (spell.Until is null)
            {
                return;
            }

            open.Remove(key);
        }

        SawLeaving(departure.Fact.Person, departure.Fact.On.FirstDay);
    }

    private void SawLeaving(PersonId person, DateOnly day)
    {
        if (!lastSeenLeaving.TryGetValue(person, out var known) || known < day)
        {
            lastSeenLeaving[person] = day;
        }
    }
}
