using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Reads from the ledgers of an alliance what it knows, where that came from, whose it is, how it is created, and what would be lost.</summary>
/// <remarks>
/// <para>The parts are <see cref="KnowledgeProvenance"/>, <see cref="KnowledgeOwnership"/>, <see cref="SeciSpiral"/>, <see cref="KnowledgeRisk"/> and <see cref="TurnoverLoss"/>;
/// the roster and the graph are read once. Provenance and ownership answer when asked; the rest takes time about linear in the facts.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class KnowledgeAnalysis
{
    /// <summary>Examines the ledgers with the default settings.</summary>
    /// <param name="inventory">What is known, as of the day.</param>
    /// <param name="roster">Who takes part and which people were sent, as of the day.</param>
    /// <param name="agreements">What was agreed, as of the day.</param>
    /// <param name="day">The day.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static KnowledgeFinding Examine(KnowledgeInventory inventory, Roster roster, AgreementBook agreements, DateOnly day) =>
        Examine(inventory, roster, agreements, day, new KnowledgeSettings());

    /// <summary>Examines the ledgers.</summary>
    /// <param name="inventory">What is known, as of the day.</param>
    /// <param name="roster">Who takes part and which people were sent, as of the day.</param>
    /// <param name="agreements">What was agreed, as of the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="settings">What facts do not say.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static KnowledgeFinding Examine(KnowledgeInventory inventory, Roster roster, AgreementBook agreements, DateOnly day, KnowledgeSettings settings)
    {
        var provenance = KnowledgeProvenance.Of(inventory);
        var spells = StaffSpells.Of(Bounds.Given(roster));
        var register = ParticipantRegister.Of(roster, spells);
        var weights = Bounds.Given(settings).Contributions?.ToDictionary(one => new PartnerId(one.Key), one => one.Value);
        var codification = Codification.Of(inventory, provenance, register, KnowledgeDirector.Find(roster, spells, settings.DirectorRoles));
        var turnover = new ObservedTurnover(spells, day, settings).Within(1);
        var (loss, left, retention) = Loss(turnover, codification);
        return new KnowledgeFinding(
            provenance,
            register,
            new KnowledgeOwnership(inventory, provenance, register, Bounds.Given(agreements), weights),
            SeciSpiral.Examine(inventory, day),
            InnovationFinding.Of(inventory),
            codification,
            KnowledgeRisk.Examine(inventory, roster, provenance, spells, day, settings),
            loss,
            left,
            retention);
    }

    private static (Measurement Loss, Measurement Left, KnowledgeRetention? Retention) Loss(Measurement turnover, CodificationFinding codification)
    {
        var tacit = codification.TacitShare;
        if (turnover is not Measurement.Measured leaving || tacit is not Measurement.Measured share)
        {
            var unknown = turnover is Measurement.NotMeasured ? turnover : tacit;
            return (unknown, unknown, null);
        }

        // Without anything tacit there is nothing to codify, and nothing to lose.
        var loss = TurnoverLoss.Of(leaving.Value, share.Value, codification.CodifiedShare.Figure ?? 0);
        var because = share.Because.Concat((codification.CodifiedShare as Measurement.Measured)?.Because ?? []).Concat(leaving.Because).Distinct().ToValueList();
        return (Known(loss.LossPerYear, TurnoverLoss.Formula), Known(loss.Retention.Share, "1 - " + TurnoverLoss.Formula), loss.Retention);

        Measurement.Measured Known(double value, string formula) =>
            new(value, "1 per year", because, formula, TurnoverLoss.Citation) { Confidence = leaving.Confidence };
    }
}
