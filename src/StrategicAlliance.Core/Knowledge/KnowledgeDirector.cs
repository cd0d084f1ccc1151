using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Who looks after the knowledge of the alliance, or did last.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeDirector
{
    internal KnowledgeDirector(Recorded<StaffAssigned> assigned, DateOnly? until)
    {
        Assigned = assigned;
        Until = until;
    }

    /// <summary>The fact that gave a person the role.</summary>
    public Recorded<StaffAssigned> Assigned { get; }

    /// <summary>The day since which the role is vacant; <see langword="null"/> while it is filled.</summary>
    public DateOnly? Until { get; }

    /// <summary>Whether the role is filled.</summary>
    public bool IsFilled => Until is null;

    internal static KnowledgeDirector? Find(Roster roster, StaffSpells spells, ValueList<string> roles)
    {
        KnowledgeDirector? last = null;
        foreach (var assigned in roster.Assignments.Where(one => one.Fact.Role is { } role && roles.Contains(role.Trim(), StringComparer.OrdinalIgnoreCase)))
        {
            var day = assigned.Fact.On.FirstDay;
            var spell = spells.Of(assigned.Fact.Person).LastOrDefault(one => one.Partner == assigned.Fact.Partner && one.From <= day);
            last = last is { IsFilled: true } && spell?.Until is not null ? last : new KnowledgeDirector(assigned, spell?.Until);
        }

        return last;
    }
}
