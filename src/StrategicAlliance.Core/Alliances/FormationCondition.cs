using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Whether one condition of an alliance is met, and which facts say so.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FormationCondition
{
    internal FormationCondition(FormationRequirement requirement, bool? met, IEnumerable<FactId> because, string explanation, ValueList<string> needs)
    {
        Requirement = requirement;
        Met = met;
        Because = because.Distinct().Order().ToValueList();
        Explanation = explanation;
        Needs = needs;
    }

    /// <summary>The condition.</summary>
    public FormationRequirement Requirement { get; }

    /// <summary>Whether it is met.</summary>
    /// <value><see langword="null"/>: not known.</value>
    public bool? Met { get; }

    /// <summary>The facts that say so.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>How the facts lead to the answer.</summary>
    public string Explanation { get; }

    /// <summary>What would answer it, if it is not known.</summary>
    public ValueList<string> Needs { get; }
}
