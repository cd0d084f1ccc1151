using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <summary>What should be in place before a step. Gates report; they refuse only under <see cref="AllianceRules.StrictGates"/>.</summary>
/// <remarks>
/// The phases follow the life cycle of the alliance; the records of the eight stages follow ISO 44001:2017 and are asked for only where an
/// alliance keeps such records at all.
/// </remarks>
public static class Gates
{
    /// <summary>What was missing at the steps taken so far, in the order of the steps.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>The findings; none if everything was in place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    public static ValueList<GateFinding> Examine(Alliance alliance)
    {
        ArgumentNullException.ThrowIfNull(alliance);
        var phases = alliance.Charter.Phases.SelectMany(phase => OfPhase(phase, alliance.AsOf(phase.Fact.On.FirstDay).Ledgers));
        var agreements = alliance.Agreements.Agreements.Values.SelectMany(agreement => OfAgreement(agreement, alliance.Ledgers));
        return phases.Concat(agreements).OrderBy(finding => finding.Subject).ToValueList();
    }

    /// <summary>The refusal of a fact that was just entered, if a gate stands before it.</summary>
    internal static Refusal? Refuse(Entry entry, AllianceLedgers ledgers)
    {
        var findings = entry.Fact switch
        {
            PhaseEntered phase => OfPhase(new(entry.Id, phase), ledgers),
            AgreementSigned signed when ledgers.Agreements.Find(signed.Agreement) is { } agreement => OfAgreement(agreement, ledgers),
            _ => [],
        };
        return findings.FirstOrDefault() is { } finding ? new GateNotPassed(finding) : null;
    }

    private static IEnumerable<GateFinding> OfPhase(Recorded<PhaseEntered> entered, AllianceLedgers ledgers)
    {
        var phase = entered.Fact.Phase;
        var name = phase.ToName();
        if (phase is LifecyclePhase.Adjustment or LifecyclePhase.Operation or LifecyclePhase.Renewal)
        {
            var members = ledgers.Roster.Members.ToList();
            if (members.Count < 2)
            {
                yield return new("phaseWithoutTwoPartners", entered.Id, members.Select(member => member.Joined.Id), FormattableString.Invariant($"The phase {name} was entered with {members.Count} partners."), "Two partners are in before the phase is entered.");
            }

            if (ledgers.Agreements.Agreements.Count == 0)
            {
                yield return new("phaseWithoutAgreement", entered.Id, [], $"The phase {name} was entered without an agreement.", "An agreement is signed before the phase is entered.");
            }
        }

        var learns = ledgers.Charter.Proposal is { } proposal && proposal.Fact.Purposes?.Contains(AlliancePurpose.KnowledgeLearning) == true;
        if (phase == LifecyclePhase.Operation && learns && ledgers.Learning.Agendas.Count == 0)
        {
            yield return new("operationWithoutLearningAgenda", entered.Id, [ledgers.Charter.Proposal!.Value.Id], "Operation was entered without a learning agenda, although learning is a purpose.", "Partners state what they want to learn before operation.");
        }

        if (MissingRecords(entered, ledgers) is { Count: > 0 } missing)
        {
            yield return new("stageRecordsMissing", entered.Id, ledgers.Charter.StageRecords.Select(record => record.Id), $"The phase {name} was entered without the records of stages before it: {string.Join(", ", missing)}.", "The records of the earlier stages (ISO 44001) are kept before the phase is entered.");
        }
    }

    private static IEnumerable<GateFinding> OfAgreement(Agreement agreement, AllianceLedgers ledgers)
    {
        var held = ledgers.Agreements;
        if (agreement.Tier == AgreementTier.Specific && agreement.Under is null
            && !held.Agreements.Values.Any(other => other.Tier == AgreementTier.Framework && other.Signed.Fact.On <= agreement.Signed.Fact.On))
        {
            yield return new("specificWithoutFramework", agreement.Signed.Id, [], $"{agreement.Id} was signed without a framework agreement.", "A framework agreement is signed first, or the agreement states which one it stands under.");
        }

        if (agreement.Under is { } under && held.Find(under) is { } parent && parent.Expires is { } end
            && (agreement.Expires is not { } own || own.LastDay > end.LastDay))
        {
            var until = agreement.Expires is { } expires ? $"runs until {expires}" : "has no end";
            yield return new("childOutlivesParent", agreement.Signed.Id, [parent.Signed.Id], $"{agreement.Id} {until}, but {under}, under which it stands, ends on {end}.", "An agreement ends no later than the one it stands under.");
        }
    }

    // The records of the stages passed since the phase before; those of earlier stages were asked for there.
    private static List<string> MissingRecords(Recorded<PhaseEntered> entered, AllianceLedgers ledgers)
    {
        if (ledgers.Charter.StageRecords.Count == 0 || StageBefore(entered.Fact.Phase) is not { } last)
        {
            return [];
        }

        var before = ledgers.Charter.Phases.TakeWhile(phase => phase.Id != entered.Id).Select(phase => StageBefore(phase.Fact.Phase)).Max();

        var kept = ledgers.Charter.StageRecords
            .Select(record => (record.Fact.Stage, Record: record.Fact.Record.Trim()))
            .ToList();
        return StageGate.DefaultRecords
            .Where(stage => stage.Key <= last && (before is null || stage.Key > before))
            .SelectMany(stage => stage.Value.Where(record => !kept.Any(item =>
                (item.Stage is null || item.Stage == stage.Key) && string.Equals(item.Record, record, StringComparison.OrdinalIgnoreCase))))
            .Distinct(StringComparer.Ordinal)
            .ToList();
    }

    // The last stage that lies behind an alliance when it enters a phase.
    private static CollaborationStage? StageBefore(LifecyclePhase phase) => phase switch
    {
        LifecyclePhase.Adjustment => CollaborationStage.PartnerSelection,
        LifecyclePhase.Operation => CollaborationStage.WorkingTogether,
        LifecyclePhase.Renewal => CollaborationStage.ValueCreation,
        LifecyclePhase.Termination => CollaborationStage.StayingTogether,
        _ => null,
    };
}
