using System.Reflection;
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

namespace StrategicAlliance.Tests.Facts;

public sealed class EnumNamesTests
{
    /// <summary>The enumerations of the journal contract, in its words and its order.</summary>
    public static TheoryData<string, string> Contract => new()
    {
        { nameof(AllianceForm), "jointResearch jointDevelopment longTermSupply cooperativeProduction jointMarketing sharedDistribution standardsCooperation licensing minorityEquity crossShareholding jointVenture merger acquisition overseasSubsidiary cartel" },
        { nameof(AlliancePurpose), "technologyAccess knowledgeLearning riskSharing marketEntry scaleEconomies standardSetting supplySecurity sustainability" },
        { nameof(AllianceDirection), "horizontal vertical diagonal" },
        { nameof(AllianceDepth), "market technology strategic" },
        { nameof(AllianceTopology), "star mesh umbrella" },
        { nameof(LifecyclePhase), "formation adjustment operation renewal termination" },
        { nameof(VotingRule), "unanimity simpleMajority qualifiedMajority byInterest" },
        { nameof(VoteChoice), "for against abstain veto" },
        { nameof(StrategyMatter), "strategy ownership leadership insolvency investment divestment" },
        { nameof(CollaborationStage), "operationalAwareness knowledge internalAssessment partnerSelection workingTogether valueCreation stayingTogether exitStrategyActivation" },
        { nameof(ComplianceMatter), "antitrust intellectualProperty dataProtection exportControl labour" },
        { nameof(ComplianceOutcome), "cleared conditional blocked" },
        { nameof(PartnerKind), "enterprise sme university institute publicBody" },
        { nameof(PartnerRole), "coordinator member associate thirdParty" },
        { nameof(ManagementLevel), "executive middle operational" },
        { nameof(LeavingReason), "endOfTerm promoted replaced resigned dismissed retired" },
        { nameof(Placement), "sameField otherField leftFirm" },
        { nameof(AgreementTier), "framework specific supplementary" },
        { nameof(ForegroundRule), "joint generator byContribution" },
        { nameof(PaymentBasis), "lumpSum running profitShare none" },
        { nameof(PaymentKind), "upfront equity milestone royalty price reimbursement dividend penalty" },
        { nameof(KnowledgeGround), "background foreground sideground postground" },
        { nameof(Protection), "open alliance needToKnow restricted" },
        { nameof(SharingMode), "raw derived model" },
        { nameof(TransferScope), "title licence crossLicence" },
        { nameof(StandardKind), "information interface process quality" },
        { nameof(StandardOutcome), "adopted refused dropped" },
        { nameof(AccessPurpose), "implementation exploitation" },
        { nameof(AccessScope), "full read aggregateOnly" },
        { nameof(SeciMode), "socialization externalization combination internalization" },
        { nameof(KnowledgeChannel), "network exchange jointResearch training documents" },
        { nameof(InnovationLevel), "member team" },
        { nameof(LoopOrientation), "common private" },
        { nameof(PdcaStep), "plan do check act" },
        { nameof(TrainingTopic), "language culture technical management" },
        { nameof(TransferFactor), "supplierMotive transferCapacity supplierWillingness receiverMotive receiverWillingness absorptiveCapacity discovery complexity tacitness specificity quantity networkTransmission staffExchange jointResearch knowledgeDistance culturalDistance spatialDistance managementDistance structureFit mutualTrust" },
        { nameof(TrustAspect), "competence goodwill integrity" },
        { nameof(IncidentKind), "opportunism leak delay culturalConflict breach protectionBarrier disagreement bypass litigation" },
        { nameof(TieOutcome), "positive mixed negative" },
        { nameof(SafeguardKind), "monitoring penalty bond" },
        { nameof(ContributionKind), "cash people equipment knowledge market data" },
        { nameof(BenefitKind), "common private" },
        { nameof(IndicatorPerspective), "process output strategic" },
        { nameof(ReviewOutcome), "positive mixed negative" },
        { nameof(ReviewCourse), "continue raise reduce change stop" },
        { nameof(ExitElement), "knowledgeAssets customerTransition dataMigration staffPlacement sourceEscrow nonCompete financialSettlement" },
        { nameof(TermBase), "gross available" },
        { nameof(DayCount), "actual365 actual360 thirty360" },
        { nameof(Tiering), "marginal slab" },
        { nameof(TermSpan), "period year ever" },
        { nameof(SettlementPeriod), "month quarter year" },
    };

    private static readonly Type[] Enums = typeof(AllianceFact).Assembly.GetTypes().Where(type => type.IsEnum).ToArray();

    [Theory]
    [MemberData(nameof(Contract))]
    public void Names_OfTheContract_AreAllKnownAndNoOthers(string name, string names) => Names(Enums.Single(type => type.Name == name)).Should().BeEquivalentTo(names.Split(' '));

    [Fact]
    public void Contract_AllEnumerationsOfFacts_AreListed()
    {
        var used = Journals.RandomFacts.FactTypes
            .Concat(typeof(AllianceFact).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IFactPart))))
            .SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Select(type => type.IsGenericType ? type.GetGenericArguments()[0] : type)
            .Where(type => type.IsEnum)
            .Select(type => type.Name)
            .Distinct(StringComparer.Ordinal);

        Contract.Select(row => (string)row[0]).Should().BeEquivalentTo(used);
    }

    [Fact]
    public void Enumerations_All_AreNumberedFromZeroWithoutGaps() =>
        Enums.Where(type => type.IsPublic).Should().AllSatisfy(type =>
            Enum.GetValues(type).Cast<object>().Select(value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture))
                .Should().Equal(Enumerable.Range(0, Enum.GetValues(type).Length), type.Name));

    [Fact]
    public void Of_ValueThatIsNone_Throws()
    {
        FluentActions.Invoking(() => ((AllianceForm)99).ToName()).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*one of jointResearch*");
        AllianceForm.JointVenture.ToName().Should().Be("jointVenture");
        EnumNames<AllianceForm>.TryParse("JointVenture", out _).Should().BeFalse();
        EnumNames<AllianceForm>.TryParse("0", out _).Should().BeFalse();
    }

    private static IReadOnlyList<string> Names(Type type) =>
        (IReadOnlyList<string>)typeof(EnumNames<>).MakeGenericType(type).GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
