using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Reads from the facts what each partner could use of the knowledge of the others, what it does use, and why not more.</summary>
/// <remarks>
/// <para>The four dimensions of Zahra &amp; George (2002) as shares of one thing, the partner's learning agenda, so that each is at most the one before what it
/// needs: acquisition is the share under way or further, assimilation the share absorbed, exploitation the share applied. Transformation is assimilation
/// times the share of what changed the partner's own ways: of its people who learned from others and left their place, those who went on in the field (by heads);
/// of the loops that it owns, those that were gone through and changed something; the mean of the two where both are known. Only where neither is known,
/// the loops in the common interest are taken: they change the alliance, and the partner with it.</para>
/// <para>A partner without an agenda is not measured. One with an agenda of which nothing is under way has acquisition 0: that is a count of its items, not a
/// default. Loops that still run, loops of which nobody says whether anything changed, and people who left for a place not stated are not counted.</para>
/// <para>These measures are this library's definition. Pure; safe to call from any thread.</para>
/// </remarks>
public static class AbsorptiveCapacityAnalysis
{
    /// <summary>The dimensions as shares of the agenda: this library's definition.</summary>
    public static Citation Operationalization { get; } = Citation.OfLibrary("dimensions of Zahra & George 2002 as shares of the learning agenda");

    /// <summary>Examines every partner with the default settings.</summary>
    /// <param name="agendas">How far the items of the agendas have come, see <see cref="AgendaAnalysis"/>.</param>
    /// <param name="roster">Who takes part, and their people.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="learning">Loops and assessments.</param>
    /// <returns>One finding for each partner of <paramref name="agendas"/>, in its order.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<AbsorptiveCapacityFinding> Examine(AgendaFinding agendas, Roster roster, KnowledgeInventory knowledge, LearningRecord learning) =>
        Examine(agendas, roster, knowledge, learning, new AbsorptiveCapacitySettings());

    /// <summary>Examines every partner.</summary>
    /// <param name="agendas">How far the items of the agendas have come, see <see cref="AgendaAnalysis"/>.</param>
    /// <param name="roster">Who takes part, and their people.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="learning">Loops and assessments.</param>
    /// <param name="settings">What is called high and low.</param>
    /// <returns>One finding for each partner of <paramref name="agendas"/>, in its order.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<AbsorptiveCapacityFinding> Examine(
        AgendaFinding agendas, Roster roster, KnowledgeInventory knowledge, LearningRecord learning, AbsorptiveCapacitySettings settings)
    {
        ArgumentNullException.ThrowIfNull(agendas);
        ArgumentNullException.ThrowIfNull(learning);
        ArgumentNullException.ThrowIfNull(settings);
        var homecomings = new HomecomingReading(Bounds.Given(roster), Bounds.Given(knowledge));
        return agendas.Partners.Select(Of).ToValueList();

        AbsorptiveCapacityFinding Of(PartnerAgenda agenda)
        {
            var transformation = new TransformationReading(agenda.Partner, homecomings, learning);
            var assessed = learning.Factors
                .Where(factor => factor.Fact.Partner == agenda.Partner && factor.Fact.Factor.Group() == TransferFactorGroup.Receiver)
                .ToValueList();
            return new AbsorptiveCapacityFinding(
                agenda.Partner, agenda.UnderWay, agenda.Absorbed, transformation.Measure(agenda.Absorbed), agenda.Applied, settings.HighFrom)
            {
                Agents = homecomings.Agents(agenda.Partner),
                Assessed = assessed,
                Reasons = CapacityReasons.Of(agenda, transformation, knowledge, assessed, settings.LowBelow).ToValueList(),
            };
        }
    }
}
