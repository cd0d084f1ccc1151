using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using StrategicAlliance.Tests.Architecture;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Rules;

/// <summary>Every rule of the library refuses once here, with its values. A rule without a scenario fails the first test.</summary>
public sealed class RefusalTests
{
    private static readonly PartialDate Before = Scene.Before;
    private static readonly PartialDate Now = Scene.Now;

    private static readonly Dictionary<Type, (Func<Alliance> Alliance, AllianceFact Fact, Refusal Expected)> Scenarios = new()
    {
        [typeof(AgreementAlreadySigned)] = On(new AgreementSigned(Now, "deal", AgreementTier.Specific, ["a"]), new AgreementAlreadySigned("deal", "signed", Before)),
        [typeof(UnderAgreementNotHeld)] = On(new AgreementSigned(Now, "sub", AgreementTier.Specific, ["a"]) { Under = "none" }, new UnderAgreementNotHeld("sub", "none", Now)),
        [typeof(AgreementPartyNotAPartner)] = On(new AgreementSigned(Now, "sub", AgreementTier.Specific, ["a", "nobody"]), new AgreementPartyNotAPartner("sub", "nobody", Now)),
        [typeof(ConditionNotInAgreement)] = On(
            new ComplianceCleared(Now, ComplianceMatter.Antitrust, "DE", ComplianceOutcome.Cleared) { Agreement = "deal", Condition = "none" },
            new ConditionNotInAgreement("deal", "none")),
        [typeof(FactIdAlreadyTaken)] = On(new PartnerJoined(Now, "c", "C") { Id = "a-joined" }, new FactIdAlreadyTaken("a-joined")),
        [typeof(FactNotHeld)] = On(new FactRetracted(Now, "none"), new FactNotHeld("none")),
        [typeof(GateNotPassed)] = (
            () => PlainFold.Accepted(Alliance.Replay([.. Scene.Facts.Take(3)], AllianceRules.Strict)),
            new PhaseEntered(Now, LifecyclePhase.Operation) { Id = "entered" },
            new GateNotPassed(new GateFinding(
                "phaseWithoutAgreement",
                "entered",
                [],
                "The phase operation was entered without an agreement.",
                "An agreement is signed before the phase is entered."))),
        [typeof(HeldFactMadeImpossible)] = (
            () => Scene.With(new PartnerJoined(Now, "c", "C") { Id = "later" }),
            new PartnerJoined(Before, "c", "C") { Id = "late" },
            new HeldFactMadeImpossible(new("later", new PartnerJoined(Now, "c", "C") { Id = "later" }), new PartnerAlreadyJoined("c", "late", Before))),
        [typeof(NotAfterDissolution)] = (Dissolved, new PartnerJoined(Now, "c", "C"), new NotAfterDissolution("partnerJoined", Now, "end")),
        [typeof(ProposalCannotBeTakenBack)] = On(new FactRetracted(Now, "start"), new ProposalCannotBeTakenBack("start")),
        [typeof(ReferenceNotHeld)] = On(new PromiseKept(Now, "none"), new ReferenceNotHeld("Promise", "none", Now)),
        [typeof(AllianceAlreadyDissolved)] = (Dissolved, new AllianceDissolved(new PartialDate(2020, 6, 2), "again") { Corrects = "agenda" }, new AllianceAlreadyDissolved("end", Now)),
        [typeof(AllianceAlreadyProposed)] = On(new AllianceProposed(Now, "y", "Y", AllianceForm.Licensing), new AllianceAlreadyProposed("x", "y", "start", Before)),
        [typeof(PhaseOutOfOrder)] = (
            () => Scene.With(new PhaseEntered(Now, LifecyclePhase.Renewal) { Id = "entered" }),
            new PhaseEntered(Now, LifecyclePhase.Formation),
            new PhaseOutOfOrder(LifecyclePhase.Renewal, LifecyclePhase.Formation, "entered", [LifecyclePhase.Adjustment, LifecyclePhase.Operation, LifecyclePhase.Termination])),
        [typeof(VoteWithoutSeat)] = On(new VoteCast(Now, "budget", "b", VoteChoice.For), new VoteWithoutSeat("b", "board", "budget", "governed", ["a"])),
        [typeof(AssetAlreadyHeld)] = On(new AssetContributed(Now, "craft", "Craft", ["b"]), new AssetAlreadyHeld("craft", "craft-in", Before)),
        [typeof(CombinationNeedsTwoExplicitInputs)] = On(
            new KnowledgeConverted(Now, SeciMode.Combination, ["plan", "craft"], "new"),
            new CombinationNeedsTwoExplicitInputs("new", ["plan", "craft"], ["craft"])),
        [typeof(ConversionInputHasWrongForm)] = On(
            new KnowledgeConverted(Now, SeciMode.Externalization, ["plan"], "new"),
            new ConversionInputHasWrongForm(SeciMode.Externalization, "plan", 0.1m, "plan-in")),
        [typeof(ConversionNeedsAnInput)] = On(new KnowledgeConverted(Now, SeciMode.Socialization, [], "new"), new ConversionNeedsAnInput(SeciMode.Socialization, "new")),
        [typeof(ConversionOutputHasWrongForm)] = On(
            new KnowledgeConverted(Now, SeciMode.Externalization, ["craft"], "new") { Tacitness = 0.5m },
            new ConversionOutputHasWrongForm(SeciMode.Externalization, "new", 0.5m, null)),
        [typeof(LoopAlreadyOpen)] = On(new LoopOpened(Now, "loop", "Again?"), new LoopAlreadyOpen("loop", "loop-opened", Before)),
        [typeof(LoopIsClosed)] = (
            () => Scene.With(new LoopClosed(Now, "loop") { Id = "closed" }),
            new LoopStepped(Now, "loop", PdcaStep.Plan),
            new LoopIsClosed("loop", "closed", Now)),
        [typeof(PdcaStepOutOfOrder)] = On(new LoopStepped(Now, "loop", PdcaStep.Act), new PdcaStepOutOfOrder("loop", PdcaStep.Act, [PdcaStep.Plan])),
        [typeof(EquitySumsOverOne)] = On(new EquityChanged(Now, "b", 0.5m), new EquitySumsOverOne("b", null, 0.5m, 0.6m)),
        [typeof(PartnerAlreadyJoined)] = On(new PartnerJoined(Now, "a", "A"), new PartnerAlreadyJoined("a", "a-joined", Before)),
        [typeof(PartnerHasLeft)] = On(new PromiseMade(Now, "new", "left", "a"), new PartnerHasLeft("left", "left-left", Before)),
        [typeof(PartnerNotJoined)] = On(new PromiseMade(Now, "new", "nobody", "a"), new PartnerNotJoined("nobody", Now)),
        [typeof(TermsPayAStranger)] = On(Terms([new FeeStep("nobody", 0.1m)]), new TermsPayAStranger("new", "$.steps[0].to", "nobody", "deal")),
        [typeof(TermsWeightsAllZero)] = On(Terms([Split(("a", 0), ("b", 0))]), new TermsWeightsAllZero("new", "$.steps[0].weights")),
        [typeof(TermsNumberNegative)] = On(Terms([Split(("a", 1), ("b", -1))]), new TermsNumberNegative("new", "$.steps[0].weights.b", -1)),
        [typeof(TermsRateOutOfRange)] = On(Terms([new FeeStep("a", 4)]), new TermsRateOutOfRange("new", "$.steps[0].rate", 4, 0, 1)),
        [typeof(TermsTiersOutOfOrder)] = On(
            Terms([new RoyaltyStep("a") { Tiers = [new(0.1m) { UpTo = 10 }, new(0.2m) { UpTo = 10 }] }]),
            new TermsTiersOutOfOrder("new", "$.steps[0].tiers[1].upTo", 10, 10)),
        [typeof(TermsStepIncomplete)] = On(Terms([new RecoupStep("a")]), new TermsStepIncomplete("new", "$.steps[0]", "recoup", "amount or advance")),
        [typeof(TermsStepNamedTwice)] = On(
            Terms([new FeeStep("a", 0) { Id = "one" }, new FeeStep("b", 0) { Id = "one" }]),
            new TermsStepNamedTwice("new", "$.steps[1].id", "one", "$.steps[0]")),
        [typeof(TermsRuleUnknown)] = On(
            Terms([new DonorStep(0.1m) { Weights = TermWeights.ByRule("merit") }]),
            new TermsRuleUnknown("new", "$.steps[0].weights", "merit", "one of knowledgeContributions, contributions, equal, equity")),
        [typeof(TermsVersionsOverlap)] = On(new TermsAgreed(Now, "split", "deal", Before), new TermsVersionsOverlap("split", Before, null, "terms", Before, null)),
        [typeof(TermsEndBeforeTheyBegin)] = On(Terms([]) with { Until = Before }, new TermsEndBeforeTheyBegin("new", Now, Before)),
        [typeof(TermsFloorAboveCap)] = On(
            Terms([new RoyaltyStep("a") { Rate = 0.1m, Floor = 2, Cap = 1 }]),
            new TermsFloorAboveCap("new", "$.steps[0].floor", 2, 1)),
        [typeof(TermsExchangeRateStatedTwice)] = On(
            Terms([]) with { Rates = [new("USD", 0.9m, Now), new("USD", 0.8m, Now)] },
            new TermsExchangeRateStatedTwice("new", "$.rates[1]", "USD", Now)),
        [typeof(TermsDecimalsImpossible)] = On(Terms([]) with { Rounding = new() { Decimals = 29 } }, new TermsDecimalsImpossible("new", "$.rounding.decimals", 29, 28)),
        [typeof(IncidentAlreadyReported)] = On(new IncidentReported(Now, "delay", "a", "b", IncidentKind.Leak), new IncidentAlreadyReported("delay", "delay-reported", Before)),
        [typeof(PromiseAlreadyMade)] = On(new PromiseMade(Now, "line", "b", "a"), new PromiseAlreadyMade("line", "line-promised", Before)),
        [typeof(PromiseAlreadySettled)] = (
            () => Scene.With(new PromiseKept(Now, "line") { Id = "kept" }),
            new PromiseBroken(Now, "line"),
            new PromiseAlreadySettled("line", new("kept", new PromiseKept(Now, "line") { Id = "kept" }))),
    };

    // Answered by strategies, not when a fact is recorded; tested where the strategies are.
    public static TheoryData<string> Refused => new(Scenarios.Keys.Select(type => type.Name));

    [Fact]
    public void Refusals_OfRecordingAFact_HaveAScenario() => Scenarios.Keys.Should().OnlyHaveUniqueItems().And.OnlyContain(type => type.IsSubclassOf(typeof(Refusal)));

    /// <summary>Strategies and games refuse too, by an outcome; each of those rules is asserted by name in the tests of its room.</summary>
    [Fact]
    public void Refusals_AllOfTheLibrary_AreTriedInATest()
    {
        var tested = string.Join(
            '\n',
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Select(File.ReadAllText));
        var words = new HashSet<string>(tested.Split([.. tested.Where(letter => !char.IsLetterOrDigit(letter)).Distinct()]), StringComparer.Ordinal);

        typeof(Refusal).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract)
            .Select(type => type.Name).Where(name => !words.Contains(name)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Record_RuleBroken_RefusesWithValuesAndChangesNothing(string rule)
    {
        var (alliance, fact, expected) = Scenarios.Single(scenario => scenario.Key.Name == rule).Value;

        var refusal = Scene.Refused(alliance(), fact);

        refusal.GetType().Should().Be(expected.GetType());
        refusal.Should().Be(expected);
    }

    [Fact]
    public void Replay_WithoutProposal_RefusesWithAllianceNotProposed()
    {
        var refused = Alliance.Replay([new PartnerJoined(Before, "a", "A")]).Should().BeOfType<Decision<Alliance>.Refused>().Subject;

        refused.Refusal.Should().Be(new AllianceNotProposed("partnerJoined"));
        refused.Refusal.Message.Should().NotBeNullOrWhiteSpace();
        refused.Refusal.Remedy.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Replay_NoFacts_Throws() => FluentActions.Invoking(() => Alliance.Replay([])).Should().Throw<ArgumentException>();

    private static TermsAgreed Terms(ValueList<TermStep> steps) => new(Now, "new", "deal", Now) { Steps = steps };

    private static SplitStep Split(params (string Partner, decimal Weight)[] weights) =>
        new() { Weights = TermWeights.ByPartner(new(weights.Select(weight => KeyValuePair.Create(weight.Partner, weight.Weight)))) };

    private static Alliance Dissolved() => Scene.With(new AllianceDissolved(Now, "done") { Id = "end" });

    private static (Func<Alliance> Alliance, AllianceFact Fact, Refusal Expected) On(AllianceFact fact, Refusal expected) => (() => Scene.Alliance, fact, expected);
}
