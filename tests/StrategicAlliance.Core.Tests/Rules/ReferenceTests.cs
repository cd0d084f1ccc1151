using System.Reflection;
using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Exit;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Rules;

/// <summary>What a fact refers to by id is held by then, member by member.</summary>
public sealed class ReferenceTests
{
    private const string Nobody = nameof(PartnerNotJoined);

    private static readonly PartialDate Now = Scene.Now;

    /// <summary>Per member a fact that names something not held, and the rule that refuses it.</summary>
    private static readonly (string Member, AllianceFact Fact, string Rule)[] NotHeld =
    [
        ("ObjectiveSet.Indicator", new ObjectiveSet(Now, "new", "New") { Indicator = "none" }, "IndicatorNotHeld"),
        ("GoalStated.Partner", GoalStated.Ranked(Now, "nobody", "drive", 1), Nobody),
        ("GoalStated.Objective", GoalStated.Ranked(Now, "a", "none", 1), "ObjectiveNotHeld"),
        ("StrategyChanged.Partner", new StrategyChanged(Now, "nobody", "changed"), Nobody),
        ("StrategyChanged.Raises", new StrategyChanged(Now, "a", "changed") { Raises = ["drive", "none"] }, "ObjectiveNotHeld"),
        ("StrategyChanged.Drops", new StrategyChanged(Now, "a", "changed") { Drops = ["none"] }, "ObjectiveNotHeld"),
        ("GovernanceAdopted.Hub", new GovernanceAdopted(Now, AllianceTopology.Star, []) { Hub = "nobody" }, Nobody),
        ("GovernanceAdopted.Bodies.Seats.Partner", Governed(new GoverningBody("new") { Seats = [new("nobody")] }), Nobody),
        ("GovernanceAdopted.Bodies.Casting", Governed(new GoverningBody("new") { Casting = "nobody" }), Nobody),
        ("GovernanceAdopted.Bodies.Vetoes", Governed(new GoverningBody("new") { Vetoes = ["a", "nobody"] }), Nobody),
        ("GovernanceAdopted.Bodies.EscalatesTo", Governed(new GoverningBody("new") { EscalatesTo = "none" }), "BodyNotHeld"),
        ("MilestonePlanned.Agreement", new MilestonePlanned(Now, "new", Now) { Agreement = "none" }, "AgreementNotHeld"),
        ("MilestonePlanned.Window", new MilestonePlanned(Now, "new", Now) { Window = "none" }, "WindowNotHeld"),
        ("MilestoneReached.Agreement", new MilestoneReached(Now, "new") { Agreement = "none" }, "AgreementNotHeld"),
        ("DecisionTabled.Body", new DecisionTabled(Now, "new", "none", "money"), "BodyNotHeld"),
        ("VoteCast.Decision", new VoteCast(Now, "none", "a", VoteChoice.For), "DecisionNotHeld"),
        ("VoteCast.Partner", new VoteCast(Now, "budget", "nobody", VoteChoice.For), Nobody),
        ("DecisionLapsed.Decision", new DecisionLapsed(Now, "none"), "DecisionNotHeld"),
        ("ComplianceCleared.Agreement", Cleared("none", null), "AgreementNotHeld"),
        ("ComplianceCleared.Condition", Cleared("deal", "none"), nameof(ConditionNotInAgreement)),
        ("MarketShareMeasured.Partner", new MarketShareMeasured(Now, "cars", 0.1m) { Partner = "nobody" }, Nobody),
        ("MeetingHeld.Body", new MeetingHeld(Now, ManagementLevel.Middle) { Body = "none" }, "BodyNotHeld"),
        ("MeetingHeld.Partners", new MeetingHeld(Now, ManagementLevel.Middle) { Partners = ["a", "nobody"] }, Nobody),
        ("PartnerProfiled.Partner", new PartnerProfiled(Now, "nobody"), Nobody),
        ("EquityChanged.Partner", new EquityChanged(Now, "nobody", 0), Nobody),
        ("EquityChanged.In", new EquityChanged(Now, "a", 0) { In = "nobody" }, Nobody),
        ("WithdrawalAnnounced.Partner", new WithdrawalAnnounced(Now, "nobody"), Nobody),
        ("WithdrawalAnnounced.Agreement", new WithdrawalAnnounced(Now, "a") { Agreement = "none" }, "AgreementNotHeld"),
        ("PartnerWithdrew.Partner", new PartnerWithdrew(Now, "nobody"), Nobody),
        ("StaffAssigned.Partner", new StaffAssigned(Now, "nobody", "kim"), Nobody),
        ("StaffLeft.Partner", new StaffLeft(Now, "nobody", "kim"), Nobody),
        ("AgreementSigned.Parties", new AgreementSigned(Now, "new", AgreementTier.Specific, ["a", "nobody"]), nameof(AgreementPartyNotAPartner)),
        ("AgreementSigned.Under", new AgreementSigned(Now, "new", AgreementTier.Specific, ["a"]) { Under = "none" }, nameof(UnderAgreementNotHeld)),
        ("AgreementSigned.Clauses.NonCompete", Signed(new() { NonCompete = ["nobody"] }), Nobody),
        ("AgreementSigned.Clauses.TransferDuties.By", Signed(new() { TransferDuties = [new("nobody", "a", "plan")] }), Nobody),
        ("AgreementSigned.Clauses.TransferDuties.To", Signed(new() { TransferDuties = [new("a", "nobody", "plan")] }), Nobody),
        ("AgreementSigned.Clauses.RiskSharing.Partner", Signed(new() { RiskSharing = [new("research", "nobody", 1)] }), Nobody),
        ("AgreementAmended.Agreement", new AgreementAmended(Now, "none"), "AgreementNotHeld"),
        ("AgreementAmended.Clauses.NonCompete", Amended(new() { NonCompete = ["nobody"] }), Nobody),
        ("AgreementAmended.Clauses.TransferDuties.By", Amended(new() { TransferDuties = [new("nobody", "a", "plan")] }), Nobody),
        ("AgreementAmended.Clauses.TransferDuties.To", Amended(new() { TransferDuties = [new("a", "nobody", "plan")] }), Nobody),
        ("AgreementAmended.Clauses.RiskSharing.Partner", Amended(new() { RiskSharing = [new("research", "nobody", 1)] }), Nobody),
        ("AgreementEnded.Agreement", new AgreementEnded(Now, "none"), "AgreementNotHeld"),
        ("TermsAgreed.Agreement", new TermsAgreed(Now, "new", "none", Now), "AgreementNotHeld"),
        ("PaymentMade.From", new PaymentMade(Now, "new", "nobody", "a", Scene.Euro), Nobody),
        ("PaymentMade.To", new PaymentMade(Now, "new", "a", "nobody", Scene.Euro), Nobody),
        ("PaymentMade.Agreement", new PaymentMade(Now, "new", "a", "b", Scene.Euro) { Agreement = "none" }, "AgreementNotHeld"),
        ("AssetContributed.Owners", new AssetContributed(Now, "new", "New", ["a", "nobody"]), Nobody),
        ("DataShared.From", new DataShared(Now, "new", "nobody", "a", "tests"), Nobody),
        ("DataShared.To", new DataShared(Now, "new", "a", "nobody", "tests"), Nobody),
        ("AssetTransferred.Asset", new AssetTransferred(Now, "none", ["a"]), "AssetNotHeld"),
        ("AssetTransferred.To", new AssetTransferred(Now, "plan", ["nobody"]), Nobody),
        ("AssetTransferred.Agreement", new AssetTransferred(Now, "plan", ["b"]) { Agreement = "none" }, "AgreementNotHeld"),
        ("StandardAdopted.Partners", new StandardAdopted(Now, "new") { Partners = ["nobody"] }, Nobody),
        ("AccessGranted.Asset", new AccessGranted(Now, "none", "a", AccessPurpose.Implementation), "AssetNotHeld"),
        ("AccessGranted.To", new AccessGranted(Now, "plan", "nobody", AccessPurpose.Implementation), Nobody),
        ("AccessRefused.Asset", new AccessRefused(Now, "none", "a", AccessPurpose.Implementation), "AssetNotHeld"),
        ("AccessRefused.To", new AccessRefused(Now, "plan", "nobody", AccessPurpose.Implementation), Nobody),
        ("AccessRevoked.Asset", new AccessRevoked(Now, "none", "a", AccessPurpose.Implementation), "AssetNotHeld"),
        ("AccessRevoked.To", new AccessRevoked(Now, "plan", "nobody", AccessPurpose.Implementation), Nobody),
        ("KnowledgeConverted.Inputs", new KnowledgeConverted(Now, SeciMode.Socialization, ["craft", "none"], "new"), "AssetNotHeld"),
        ("KnowledgeConverted.Owners", new KnowledgeConverted(Now, SeciMode.Socialization, ["craft"], "new") { Owners = ["nobody"] }, Nobody),
        ("KnowledgeAcquired.By", new KnowledgeAcquired(Now, "new", "New", "nobody"), Nobody),
        ("KnowledgeLeaked.Asset", new KnowledgeLeaked(Now, "none"), "AssetNotHeld"),
        ("LearningAgendaSet.Partner", new LearningAgendaSet(Now, "nobody", []), Nobody),
        ("LearningAgendaSet.Items.Asset", new LearningAgendaSet(Now, "a", [new("new", "motor") { Asset = "none" }]), "AssetNotHeld"),
        ("LearningItemAchieved.Item", new LearningItemAchieved(Now, "none"), "LearningItemNotHeld"),
        ("LearningItemAchieved.Partner", new LearningItemAchieved(Now, "winding") { Partner = "nobody" }, Nobody),
        ("LoopOpened.Owner", new LoopOpened(Now, "new", "Why?") { Owner = "nobody" }, Nobody),
        ("LoopOpened.Indicator", new LoopOpened(Now, "new", "Why?") { Indicator = "none" }, "IndicatorNotHeld"),
        ("LoopStepped.Loop", new LoopStepped(Now, "none", PdcaStep.Plan), "LoopNotHeld"),
        ("LoopClosed.Loop", new LoopClosed(Now, "none"), "LoopNotHeld"),
        ("TrainingHeld.Partner", new TrainingHeld(Now, "nobody", TrainingTopic.Culture), Nobody),
        ("FactorAssessed.Partner", new FactorAssessed(Now, TransferFactor.Tacitness, 0.5m) { Partner = "nobody" }, Nobody),
        ("FactorAssessed.Toward", new FactorAssessed(Now, TransferFactor.Tacitness, 0.5m) { Toward = "nobody" }, Nobody),
        ("SurveyTaken.Partner", new SurveyTaken(Now, "survey", "trust", "nobody", 1, 0, 5), Nobody),
        ("SurveyTaken.Toward", new SurveyTaken(Now, "survey", "trust", "a", 1, 0, 5) { Toward = "nobody" }, Nobody),
        ("PromiseMade.By", new PromiseMade(Now, "new", "nobody", "a"), Nobody),
        ("PromiseMade.To", new PromiseMade(Now, "new", "a", "nobody"), Nobody),
        ("PromiseKept.Promise", new PromiseKept(Now, "none"), "PromiseNotHeld"),
        ("PromiseBroken.Promise", new PromiseBroken(Now, "none"), "PromiseNotHeld"),
        ("PromiseExcused.Promise", new PromiseExcused(Now, "none"), "PromiseNotHeld"),
        ("TrustReported.About", new TrustReported(Now, "a", "nobody"), Nobody),
        ("FactDisputed.Disputes", new FactDisputed(Now, "none", "a"), nameof(FactNotHeld)),
        ("FactDisputed.By", new FactDisputed(Now, "signed", "nobody"), Nobody),
        ("FactRetracted.Retracts", new FactRetracted(Now, "none"), nameof(FactNotHeld)),
        ("IncidentReported.By", new IncidentReported(Now, "new", "nobody", "a", IncidentKind.Delay), Nobody),
        ("IncidentReported.Against", new IncidentReported(Now, "new", "a", "nobody", IncidentKind.Delay), Nobody),
        ("DisputeEscalated.Incident", new DisputeEscalated(Now, "none", "court"), "IncidentNotHeld"),
        ("IncidentResolved.Incident", new IncidentResolved(Now, "none"), "IncidentNotHeld"),
        ("PriorTieNoted.Partners", new PriorTieNoted(Now, ["a", "nobody"]), Nobody),
        ("SafeguardAgreed.By", new SafeguardAgreed(Now, "new", "nobody"), Nobody),
        ("ContributionMade.Partner", new ContributionMade(Now, "nobody", ContributionKind.Cash), Nobody),
        ("ContributionMade.Asset", new ContributionMade(Now, "a", ContributionKind.Knowledge) { Asset = "none" }, "AssetNotHeld"),
        ("ContributionMade.To", new ContributionMade(Now, "a", ContributionKind.Knowledge) { To = "nobody" }, Nobody),
        ("BenefitRealized.Partner", new BenefitRealized(Now, "new", Scene.Euro, BenefitKind.Private) { Partner = "nobody" }, Nobody),
        ("CostIncurred.Partner", new CostIncurred(Now, "new", Scene.Euro) { Partner = "nobody" }, Nobody),
        ("ResourceCommitted.Partner", new ResourceCommitted(Now, "new", "nobody"), Nobody),
        ("ResourceDelivered.Resource", new ResourceDelivered(Now, "none", "a"), "ResourceNotHeld"),
        ("ResourceDelivered.Partner", new ResourceDelivered(Now, "people", "nobody"), Nobody),
        ("SettlementMade.Shares.Partner", Settled("nobody", null), Nobody),
        ("SettlementMade.Terms", Settled("a", "none"), "TermsNotHeld"),
        ("CoalitionValued.Members", new CoalitionValued(Now, "pool", ["a", "nobody"], Scene.Euro), Nobody),
        ("IndicatorMeasured.Indicator", new IndicatorMeasured(Now, "none", 1), "IndicatorNotHeld"),
        ("IndicatorMeasured.Partner", new IndicatorMeasured(Now, "yield", 1) { Partner = "nobody" }, Nobody),
        ("ReviewHeld.By", new ReviewHeld(Now, ReviewOutcome.Mixed) { By = "nobody" }, Nobody),
        ("CountermeasureTaken.Partner", new CountermeasureTaken(Now, "CM1", "O1") { Partner = "nobody" }, Nobody),
        ("TaskAssigned.Partner", new TaskAssigned(Now, "new", "nobody"), Nobody),
        ("ExitPlanned.Agreement", new ExitPlanned(Now, []) { Agreement = "none" }, "AgreementNotHeld"),
    ];

    /// <summary>Members that name something for the first time, so that nothing has to be held.</summary>
    private static readonly string[] Naming =
    [
        "AllianceProposed.Alliance", "ObjectiveSet.Objective", "GovernanceAdopted.Bodies.Id", "MilestonePlanned.Milestone", "WindowEstimated.Window",
        "DecisionTabled.Decision", "PartnerJoined.Partner", "PartnerJoined.SubAlliance", "AgreementSigned.Agreement", "TermsAgreed.Terms", "PaymentMade.Payment",
        "AssetContributed.Asset", "DataShared.Data", "StandardAdopted.Standard", "KnowledgeConverted.Output", "KnowledgeAcquired.Asset", "LearningAgendaSet.Items.Item",
        "LoopOpened.Loop", "PromiseMade.Promise", "IncidentReported.Incident", "SafeguardAgreed.Safeguard", "BenefitRealized.Benefit", "CostIncurred.Cost",
        "ResourceCommitted.Resource", "SettlementMade.Settlement", "IndicatorDefined.Indicator", "TaskAssigned.Task",
        "AgreementSigned.Clauses.Conditions.Condition", "AgreementAmended.Clauses.Conditions.Condition",

        // A pool is named by whoever speaks of it.
        "TermsAgreed.Pool", "BenefitRealized.Pool", "CostIncurred.Pool", "SettlementMade.Pool", "CoalitionValued.Pool",
    ];

    /// <summary>Per member that may name something not held, a fact that does and is taken.</summary>
    private static readonly (string Member, AllianceFact Fact)[] Free =
    [
        // Persons.
        ("StaffAssigned.Person", new StaffAssigned(Now, "a", "new")),
        ("StaffLeft.Person", new StaffLeft(Now, "a", "none")),
        ("MeetingHeld.Persons", new MeetingHeld(Now, ManagementLevel.Middle) { Persons = ["none"] }),
        ("AssetContributed.Carriers", new AssetContributed(Now, "new", "New", ["a"]) { Carriers = ["none"] }),
        ("TaskAssigned.Person", new TaskAssigned(Now, "new", "a") { Person = "none" }),
        ("KnowledgeConverted.Participants", new KnowledgeConverted(Now, SeciMode.Socialization, ["craft"], "new") { Participants = ["none"] }),

        // What is carried.
        ("StaffAssigned.Carries", new StaffAssigned(Now, "a", "kim") { Carries = ["none"] }),
        ("StaffLeft.Carries", new StaffLeft(Now, "a", "kim") { Carries = ["none"] }),

        // What an agreement speaks of may come after it is signed.
        ("AgreementSigned.Clauses.TransferDuties.Asset", Signed(new() { TransferDuties = [new("a", "b", "none")] })),
        ("AgreementAmended.Clauses.TransferDuties.Asset", Amended(new() { TransferDuties = [new("a", "b", "none")] })),
        ("AgreementSigned.Clauses.Conditions.Asset", Signed(new() { Conditions = [new("approval") { Asset = "none" }] })),
        ("AgreementAmended.Clauses.Conditions.Asset", Amended(new() { Conditions = [new("approval") { Asset = "none" }] })),

        // Decisions may be taken without being tabled, milestones reached without being planned.
        ("DecisionTaken.Decision", new DecisionTaken(Now, "none")),
        ("MilestoneReached.Milestone", new MilestoneReached(Now, "none")),

        // Whoever reports may stand outside.
        ("TrustReported.By", new TrustReported(Now, "nobody", "a")),

        // Not checked: no ledger holds tasks by id.
        ("TaskDepends.Task", new TaskDepends(Now, "none", "build")),
        ("TaskDepends.DependsOn", new TaskDepends(Now, "build", "none")),
    ];

    private static readonly string[] OfEveryFact = ["Id", "Corrects"];

    public static TheoryData<string> Members => new(NotHeld.Select(item => item.Member));

    public static TheoryData<string> FreeMembers => new(Free.Select(item => item.Member));

    [Theory]
    [MemberData(nameof(Members))]
    public void Record_MemberNamesWhatIsNotHeld_Refuses(string member)
    {
        var (_, fact, rule) = NotHeld.Single(item => item.Member == member);
        fact.GetType().Name.Should().Be(member[..member.IndexOf('.', StringComparison.Ordinal)]);

        var refusal = Scene.Refused(Scene.Alliance, fact);

        refusal.Rule.Should().Be(rule);
        if (refusal is ReferenceNotHeld reference)
        {
            reference.Id.Should().Be("none");
            reference.On.Should().Be(Now);
            (reference.What + "NotHeld").Should().Be(rule);
        }
        else if (refusal is PartnerNotJoined stranger)
        {
            stranger.Should().Be(new PartnerNotJoined("nobody", Now));
        }
    }

    [Theory]
    [MemberData(nameof(FreeMembers))]
    public void Record_MemberThatMayNameAnything_IsAccepted(string member)
    {
        var (_, fact) = Free.Single(item => item.Member == member);
        fact.GetType().Name.Should().Be(member[..member.IndexOf('.', StringComparison.Ordinal)]);

        Scene.With(fact).History.Should().HaveCount(Scene.Facts.Count + 1);
    }

    [Fact]
    public void References_EveryIdOfEveryFact_IsListedHere()
    {
        var listed = NotHeld.Select(item => item.Member).Concat(Free.Select(item => item.Member)).Concat(Naming).ToList();
        listed.Should().OnlyHaveUniqueItems();

        var declared = typeof(AllianceFact).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AllianceFact)) && !type.IsAbstract)
            .SelectMany(type => Ids(type, type.Name))
            .ToList();

        declared.Except(listed, StringComparer.Ordinal).Should().BeEmpty();
        listed.Except(declared, StringComparer.Ordinal).Should().BeEquivalentTo(["KnowledgeConverted.Participants"], "only this one is a plain text");
    }

    [Fact]
    public void Record_PartnerThatLeftActs_Refuses()
    {
        AllianceFact[] acts =
        [
            new PromiseMade(Now, "new", "left", "a"), new ContributionMade(Now, "left", ContributionKind.Cash), new StaffAssigned(Now, "left", "kim"),
            new LoopOpened(Now, "new", "Why?") { Owner = "left" }, new TrainingHeld(Now, "left", TrainingTopic.Culture), new VoteCast(Now, "budget", "left", VoteChoice.For),
            new LearningAgendaSet(Now, "left", []), new KnowledgeAcquired(Now, "new", "New", "left"), new TaskAssigned(Now, "new", "left"),
            new ResourceCommitted(Now, "new", "left"), new ReviewHeld(Now, ReviewOutcome.Mixed) { By = "left" }, new WithdrawalAnnounced(Now, "left"),
        ];

        foreach (var act in acts)
        {
            Scene.Refused(Scene.Alliance, act).Should().Be(new PartnerHasLeft("left", "left-left", Scene.Before));
        }
    }

    [Fact]
    public void Record_AllianceItselfAsAnEndOfAPayment_IsAccepted() =>
        Scene.With(new PaymentMade(Now, "in", "a", "x", Scene.Euro), new PaymentMade(Now, "out", "x", "left", Scene.Euro)).Benefits.Payments.Should().HaveCount(2);

    [Fact]
    public void Record_EscalationToABodyOfTheSameFact_IsAccepted() =>
        Scene.With(Governed(new GoverningBody("low") { EscalatesTo = "high" }, new GoverningBody("high") { EscalatesTo = "board" })).Decisions.Adoptions.Should().HaveCount(2);

    private static GovernanceAdopted Governed(params GoverningBody[] bodies) => new(Now, AllianceTopology.Mesh, bodies.ToValueList());

    private static AgreementSigned Signed(AgreementClauses clauses) => new(Now, "new", AgreementTier.Specific, ["a"]) { Clauses = clauses };

    private static AgreementAmended Amended(AgreementClauses clauses) => new(Now, "deal") { Clauses = clauses };

    private static ComplianceCleared Cleared(AgreementId agreement, ConditionId? condition) =>
        new(Now, ComplianceMatter.Antitrust, "DE", ComplianceOutcome.Cleared) { Agreement = agreement, Condition = condition };

    private static SettlementMade Settled(PartnerId partner, TermsId? terms) => new(Now, "new", Period.Parse("2020"), [new(partner, Scene.Euro)]) { Terms = terms };

    // The members that hold ids, parts of facts included. What terms name is free by contract, so steps and rates are not entered.
    private static IEnumerable<string> Ids(Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !OfEveryFact.Contains(property.Name) || !type.IsSubclassOf(typeof(AllianceFact))))
        {
            var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            inner = inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(ValueList<>) ? inner.GetGenericArguments()[0] : inner;
            if (inner.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IIdentifier<>)))
            {
                yield return $"{path}.{property.Name}";
            }
            else if (inner.IsAssignableTo(typeof(IFactPart)) && type != typeof(TermsAgreed))
            {
                foreach (var member in Ids(inner, $"{path}.{property.Name}"))
                {
                    yield return member;
                }
            }
        }
    }
}
