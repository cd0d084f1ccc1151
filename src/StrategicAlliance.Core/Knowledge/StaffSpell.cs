using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>The time that a person, or a group, spent in the alliance for one partner.</summary>
internal sealed class StaffSpell
{
    public StaffSpell(Recorded<StaffAssigned> assigned)
    {
        Assigned = assigned;
        From = assigned.Fact.On.FirstDay;
        Heads = assigned.Fact.Count ?? 1;
        Counted = From;
    }

    /// <summary>The fact that began it.</summary>
    public Recorded<StaffAssigned> Assigned { get; }

    public PartnerId Partner => Assigned.Fact.Partner;

    public PersonId Person => Assigned.Fact.Person;

    public DateOnly From { get; }

    /// <summary>The day on which the last head left, or the partner did; <see langword="null"/> while the spell lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The departures, in order; part of a group may leave first.</summary>
    public List<Recorded<StaffLeft>> Departures { get; } = [];

    /// <summary>How many are there.</summary>
    public int Heads { get; private set; }

    /// <summary>How many have left one by one; those whose partner left are not counted.</summary>
    public int Left { get; private set; }

    private double HeadDays { get; set; }

    private DateOnly Counted { get; set; }

    public bool Covers(DateOnly day) => From <= day && (Until is null || day < Until);

    /// <summary>The same person or group was assigned again: a new role, a new number.</summary>
    public void AssignAgain(StaffAssigned fact)
    {
        CountTo(fact.On.FirstDay);
        Heads = fact.Count ?? Heads;
    }

    public void Leave(Recorded<StaffLeft> left)
    {
        CountTo(left.Fact.On.FirstDay);
        var leaving = Math.Min(left.Fact.Count ?? Heads, Heads);
        Heads -= leaving;
        Left += leaving;
        Departures.Add(left);
        Until = Heads == 0 ? left.Fact.On.FirstDay : null;
    }

    public void End(DateOnly day)
    {
        CountTo(day);
        Heads = 0;
        Until = day;
    }

    /// <summary>The days spent up to a day, times heads.</summary>
    public double HeadDaysBy(DateOnly day) => HeadDays + ((double)Heads * Math.Max(0, day.DayNumber - Counted.DayNumber));

    private void CountTo(DateOnly day)
    {
        HeadDays = HeadDaysBy(day);
        Counted = day > Counted ? day : Counted;
    }
}
