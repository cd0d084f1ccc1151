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

namespace StrategicAlliance.Journals;

/// <summary>All kinds of facts by the names under which journals write them.</summary>
internal static class FactCatalog
{
    private static readonly Dictionary<string, Func<FactReader, AllianceFact>> Kinds = new(StringComparer.Ordinal)
    {
        ["factDisputed"] = static read => new FactDisputed(read),
        ["factRetracted"] = static read => new FactRetracted(read),
        ["allianceDissolved"] = static read => new AllianceDissolved(read),
        ["allianceProposed"] = static read => new AllianceProposed(read),
        ["complianceCleared"] = static read => new ComplianceCleared(read),
        ["decisionLapsed"] = static read => new DecisionLapsed(read),
        ["decisionTabled"] = static read => new DecisionTabled(read),
        ["decisionTaken"] = static read => new DecisionTaken(read),
        ["goalStated"] = static read => new GoalStated(read),
        ["governanceAdopted"] = static read => new GovernanceAdopted(read),
        ["marketShareMeasured"] = static read => new MarketShareMeasured(read),
        ["meetingHeld"] = static read => new MeetingHeld(read),
        ["objectiveSet"] = static read => new ObjectiveSet(read),
        ["phaseEntered"] = static read => new PhaseEntered(read),
        ["stageRecordKept"] = static read => new StageRecordKept(read),
        ["strategyChanged"] = static read => new StrategyChanged(read),
        ["voteCast"] = static read => new VoteCast(read),
        ["equityChanged"] = static read => new EquityChanged(read),
        ["partnerJoined"] = static read => new PartnerJoined(read),
        ["partnerProfiled"] = static read => new PartnerProfiled(read),
        ["partnerWithdrew"] = static read => new PartnerWithdrew(read),
        ["staffAssigned"] = static read => new StaffAssigned(read),
        ["staffLeft"] = static read => new StaffLeft(read),
        ["withdrawalAnnounced"] = static read => new WithdrawalAnnounced(read),
        ["agreementAmended"] = static read => new AgreementAmended(read),
        ["agreementEnded"] = static read => new AgreementEnded(read),
        ["agreementSigned"] = static read => new AgreementSigned(read),
        ["milestonePlanned"] = static read => new MilestonePlanned(read),
        ["milestoneReached"] = static read => new MilestoneReached(read),
        ["windowEstimated"] = static read => new WindowEstimated(read),
        ["benefitRealized"] = static read => new BenefitRealized(read),
        ["coalitionValued"] = static read => new CoalitionValued(read),
        ["contributionMade"] = static read => new ContributionMade(read),
        ["costIncurred"] = static read => new CostIncurred(read),
        ["paymentMade"] = static read => new PaymentMade(read),
        ["resourceCommitted"] = static read => new ResourceCommitted(read),
        ["resourceDelivered"] = static read => new ResourceDelivered(read),
        ["settlementMade"] = static read => new SettlementMade(read),
        ["termsAgreed"] = static read => new TermsAgreed(read),
        ["accessGranted"] = static read => new AccessGranted(read),
        ["accessRefused"] = static read => new AccessRefused(read),
        ["accessRevoked"] = static read => new AccessRevoked(read),
        ["assetContributed"] = static read => new AssetContributed(read),
        ["assetTransferred"] = static read => new AssetTransferred(read),
        ["dataShared"] = static read => new DataShared(read),
        ["knowledgeAcquired"] = static read => new KnowledgeAcquired(read),
        ["knowledgeConverted"] = static read => new KnowledgeConverted(read),
        ["knowledgeLeaked"] = static read => new KnowledgeLeaked(read),
        ["standardAdopted"] = static read => new StandardAdopted(read),
        ["factorAssessed"] = static read => new FactorAssessed(read),
        ["learningAgendaSet"] = static read => new LearningAgendaSet(read),
        ["learningItemAchieved"] = static read => new LearningItemAchieved(read),
        ["loopClosed"] = static read => new LoopClosed(read),
        ["loopOpened"] = static read => new LoopOpened(read),
        ["loopStepped"] = static read => new LoopStepped(read),
        ["trainingHeld"] = static read => new TrainingHeld(read),
        ["disputeEscalated"] = static read => new DisputeEscalated(read),
        ["incidentReported"] = static read => new IncidentReported(read),
        ["incidentResolved"] = static read => new IncidentResolved(read),
        ["priorTieNoted"] = static read => new PriorTieNoted(read),
        ["promiseBroken"] = static read => new PromiseBroken(read),
        ["promiseExcused"] = static read => new PromiseExcused(read),
        ["promiseKept"] = static read => new PromiseKept(read),
        ["promiseMade"] = static read => new PromiseMade(read),
        ["safeguardAgreed"] = static read => new SafeguardAgreed(read),
        ["trustReported"] = static read => new TrustReported(read),
        ["countermeasureTaken"] = static read => new CountermeasureTaken(read),
        ["indicatorDefined"] = static read => new IndicatorDefined(read),
        ["indicatorMeasured"] = static read => new IndicatorMeasured(read),
        ["reviewHeld"] = static read => new ReviewHeld(read),
        ["surveyTaken"] = static read => new SurveyTaken(read),
        ["taskAssigned"] = static read => new TaskAssigned(read),
        ["taskDepends"] = static read => new TaskDepends(read),
        ["exitElementDone"] = static read => new ExitElementDone(read),
        ["exitPlanned"] = static read => new ExitPlanned(read),
    };

    /// <summary>The names of all kinds.</summary>
    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    /// <summary>How a kind is read; <see langword="null"/> for a kind that this version does not know.</summary>
    public static Func<FactReader, AllianceFact>? Find(string kind) => Kinds.GetValueOrDefault(kind);
}
