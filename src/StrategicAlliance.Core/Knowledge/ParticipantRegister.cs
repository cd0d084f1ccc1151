using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Tells whether a participant of a conversion is a partner or a person, and whose person.</summary>
/// <remarks>
/// <para>A name that is the id of a partner, in or gone, is that partner. Any other name is a person; the person stands for the partners that had assigned
/// it on the day of the conversion, or, if none had by then, for those that ever assigned it.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ParticipantRegister
{
    private readonly Roster roster;
    private readonly StaffSpells spells;

    private ParticipantRegister(Roster roster, StaffSpells spells)
    {
        this.roster = roster;
        this.spells = spells;
    }

    /// <summary>The register of a roster.</summary>
    /// <param name="roster">Who takes part and which people were sent.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public static ParticipantRegister Of(Roster roster) => Of(Bounds.Given(roster), StaffSpells.Of(roster));

    /// <summary>Those who took part in a conversion.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <returns>As named, each once; empty if the fact names nobody, which means not known.</returns>
    public ValueList<Participant> Of(Recorded<KnowledgeConverted> conversion) => conversion.Fact is { } fact
        ? (fact.Participants ?? []).Distinct(StringComparer.Ordinal).Select(name => Find(name, fact.On.FirstDay)).ToValueList()
        : throw new ArgumentException("The default value holds no fact.", nameof(conversion));

    internal static ParticipantRegister Of(Roster roster, StaffSpells spells) => new(roster, spells);

    private Participant Find(string name, DateOnly day)
    {
        if (!Identifier.IsValid(name))
        {
            return new Participant(name, isPartner: false, [], []);
        }

        if (roster.Find(name) is { } partner)
        {
            return new Participant(name, isPartner: true, [partner.Id], [partner.Joined.Id]);
        }

        var ever = spells.Of(name);
        var then = ever.Where(spell => spell.Covers(day)).ToList();
        var sent = then.Count > 0 ? then : ever;
        return new Participant(
            name,
            isPartner: false,
            sent.Select(spell => spell.Partner).Distinct().Order().ToValueList(),
            sent.Select(spell => spell.Assigned.Id).ToValueList());
    }
}
