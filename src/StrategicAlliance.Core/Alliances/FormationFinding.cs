using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Whether something is a strategic alliance at all.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FormationFinding
{
    internal FormationFinding(ValueList<FormationCondition> conditions) => Conditions = conditions;

    /// <summary>The conditions, in the order of <see cref="FormationRequirement"/>.</summary>
    public ValueList<FormationCondition> Conditions { get; }

    /// <summary>Whether it is an alliance.</summary>
    /// <value><see langword="false"/> if one condition is not met; <see langword="null"/> if none is unmet and one is not known.</value>
    public bool? IsAlliance => FormationTest.Conclude(Conditions.Select(condition => condition.Met));

    /// <summary>The conditions that are not met.</summary>
    public IEnumerable<FormationCondition> Failed => Conditions.Where(condition => condition.Met == false);
}
