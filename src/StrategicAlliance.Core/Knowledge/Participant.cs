using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Someone who took part in a conversion: a partner, or a person and the partners that sent the person.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Participant
{
    internal Participant(string name, bool isPartner, ValueList<PartnerId> partners, ValueList<FactId> because)
    {
        Name = name;
        IsPartner = isPartner;
        Partners = partners;
        Because = because;
    }

    /// <summary>The name as the fact states it.</summary>
    public string Name { get; }

    /// <summary>Whether the name is that of a partner; else it is taken for a person.</summary>
    public bool IsPartner { get; }

    /// <summary>The partner itself, or the partners that had assigned the person, by id.</summary>
    /// <value>Empty if no fact says whose person it is.</value>
    public ValueList<PartnerId> Partners { get; }

    /// <summary>The facts that say so: the joining of the partner, the assignments of the person.</summary>
    public ValueList<FactId> Because { get; }

    internal static Participant Joined(IEnumerable<Participant> same)
    {
        var all = same.ToList();
        return new Participant(
            all[0].Name,
            all[0].IsPartner,
            all.SelectMany(one => one.Partners).Distinct().Order().ToValueList(),
            all.SelectMany(one => one.Because).Distinct().ToValueList());
    }
}
