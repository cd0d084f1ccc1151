using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Who the partners and their people behind names are.</summary>
internal sealed class LearningPeople
{
    private readonly Dictionary<string, PartnerId> partners;
    private readonly ILookup<PersonId, StaffTerm> terms;
    private readonly Dictionary<string, PersonId> persons;

    public LearningPeople(Roster roster)
    {
        terms = StaffTerm.Of(roster);
        persons = terms.ToDictionary(person => person.Key.Value, person => person.Key, StringComparer.Ordinal);

        // An id goes before a name that reads like it.
        partners = new(StringComparer.Ordinal);
        foreach (var partner in roster.Everyone.Values)
        {
            partners[partner.Id.Value] = partner.Id;
        }

        foreach (var partner in roster.Everyone.Values)
        {
            partners.TryAdd(partner.Name, partner.Id);
        }
    }

    public IEnumerable<StaffTerm> Terms => terms.SelectMany(person => person);

    /// <summary>The partner that a text names by its id or its name.</summary>
    public PartnerId? Partner(string? text) => text is not null && partners.TryGetValue(text, out var partner) ? partner : default(PartnerId?);

    /// <summary>The partners for which those named took part on the day; <see langword="null"/> if it is not known who took part.</summary>
    public Participation? Participants(KnowledgeConverted converted)
    {
        if (converted.Participants is not { Count: > 0 } named)
        {
            return null;
        }

        var known = new SortedSet<PartnerId>();
        var complete = true;
        foreach (var name in named)
        {
            if (Partner(name) is { } partner)
            {
                known.Add(partner);
                continue;
            }

            var found = persons.TryGetValue(name, out var person)
                ? terms[person].Where(term => term.Covers(converted.On.FirstDay)).Select(term => term.Partner).ToArray()
                : [];
            known.UnionWith(found);
            complete &= found.Length > 0;
        }

        return new Participation(known, complete);
    }
}
