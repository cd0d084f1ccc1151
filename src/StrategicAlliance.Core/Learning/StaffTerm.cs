using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>From when until when a person, or a group under one name, was assigned by a partner.</summary>
internal sealed class StaffTerm
{
    private int remaining;

    private StaffTerm(Recorded<StaffAssigned> assigned)
    {
        Assigned = assigned;
        remaining = assigned.Fact.Count ?? 1;
    }

    public Recorded<StaffAssigned> Assigned { get; }

    public PartnerId Partner => Assigned.Fact.Partner;

    public PersonId Person => Assigned.Fact.Person;

    public PartialDate From => Assigned.Fact.On;

    public PartialDate? Until { get; private set; }

    public bool Covers(DateOnly day) => From.FirstDay <= day && !(Until is { } until && until.FirstDay <= day);

    /// <summary>The terms by person.</summary>
    public static ILookup<PersonId, StaffTerm> Of(Roster roster)
    {
        var terms = roster.Assignments.Select(assigned => new StaffTerm(assigned)).ToLookup(term => term.Person);
        foreach (var left in roster.Departures)
        {
            foreach (var term in terms[left.Fact.Person].Where(term => term.Partner == left.Fact.Partner && term.From <= left.Fact.On))
            {
                term.Leave(left.Fact);
            }
        }

        return terms;
    }

    // Of a group some may leave and the rest go on.
    private void Leave(StaffLeft left)
    {
        remaining = left.Count is { } count ? remaining - count : 0;
        if (remaining <= 0)
        {
            Until ??= left.On;
        }
    }
}
