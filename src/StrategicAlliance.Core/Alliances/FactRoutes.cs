using System.Collections.Frozen;
using StrategicAlliance.Agreements;
using StrategicAlliance.Benefits;
using StrategicAlliance.Exit;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Alliances;

/// <summary>Which ledger takes which fact. A withdrawal of a fact and an unknown fact are taken by none: they only stand in the history.</summary>
internal static class FactRoutes
{
    private static readonly FrozenDictionary<Type, LedgerName> Routes = new (LedgerName Ledger, Type[] Facts)[]
    {
        (LedgerName.Charter,
        [
            typeof(AllianceProposed), typeof(ObjectiveSet), typeof(GoalStated), typeof(StrategyChanged), typeof(PhaseEntered),
            typeof(StageRecordKept), typeof(AllianceDissolved),
        ]),
        (LedgerName.Decisions,
        [
            typeof(GovernanceAdopted), typeof(DecisionTabled), typeof(VoteCast), typeof(DecisionTaken), typeof(DecisionLapsed), typeof(MeetingHeld),
        ]),
        (LedgerName.Compliance, [typeof(ComplianceCleared), typeof(MarketShareMeasured)]),
        (LedgerName.Roster,
        [
            typeof(PartnerJoined), typeof(PartnerProfiled), typeof(EquityChanged), typeof(WithdrawalAnnounced), typeof(PartnerWithdrew),
            typeof(StaffAssigned), typeof(StaffLeft),
        ]),
        (LedgerName.Agreements,
        [
            typeof(AgreementSigned), typeof(AgreementAmended), typeof(AgreementEnded), typeof(MilestonePlanned), typeof(MilestoneReached),
            typeof(WindowEstimated),
        ]),
        (LedgerName.Knowledge,
        [
            typeof(AssetContributed), typeof(DataShared), typeof(AssetTransferred), typeof(StandardAdopted), typeof(AccessGranted),
            typeof(AccessRefused), typeof(AccessRevoked), typeof(KnowledgeConverted), typeof(KnowledgeAcquired), typeof(KnowledgeLeaked),
        ]),
        (LedgerName.Learning,
        [
            typeof(LearningAgendaSet), typeof(LearningItemAchieved), typeof(LoopOpened), typeof(LoopStepped), typeof(LoopClosed),
            typeof(TrainingHeld), typeof(FactorAssessed),
        ]),
        (LedgerName.Promises,
        [
            typeof(PromiseMade), typeof(PromiseKept), typeof(PromiseBroken), typeof(PromiseExcused), typeof(TrustReported),
            typeof(IncidentReported), typeof(DisputeEscalated), typeof(IncidentResolved), typeof(PriorTieNoted), typeof(SafeguardAgreed),
        ]),
        (LedgerName.Benefits,
        [
            typeof(TermsAgreed), typeof(ContributionMade), typeof(BenefitRealized), typeof(CostIncurred), typeof(ResourceCommitted),
            typeof(ResourceDelivered), typeof(SettlementMade), typeof(CoalitionValued), typeof(PaymentMade),
        ]),
        (LedgerName.Scorecard,
        [
            typeof(IndicatorDefined), typeof(IndicatorMeasured), typeof(SurveyTaken), typeof(ReviewHeld), typeof(CountermeasureTaken),
            typeof(TaskAssigned), typeof(TaskDepends),
        ]),
        (LedgerName.Exit, [typeof(ExitPlanned), typeof(ExitElementDone)]),
        (LedgerName.Disputes, [typeof(FactDisputed)]),
    }.SelectMany(room => room.Facts.Select(fact => (Fact: fact, room.Ledger))).ToFrozenDictionary(route => route.Fact, route => route.Ledger);

    /// <summary>The ledger that takes a fact, or <see langword="null"/> if none does.</summary>
    public static LedgerName? Of(AllianceFact fact) => Routes.TryGetValue(fact.GetType(), out var name) ? name : null;

    /// <summary>Whether a dissolved alliance still takes a fact: exit facts (agreements end, partners leave), payments and settlements, corrections.</summary>
    public static bool IsTakenAfterDissolution(AllianceFact fact) =>
        fact.Corrects is not null
        || fact is ExitPlanned or ExitElementDone or AgreementEnded or PartnerWithdrew or PaymentMade or SettlementMade or FactDisputed or FactRetracted
            or UnrecognizedFact;
}
