using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Alliances;

public sealed class GateTests
{
    private static readonly PartialDate Day = new(2020, 1, 1);
    private static readonly PartialDate Later = new(2020, 2, 1);

    private static readonly AllianceFact[] Pair =
    [
        new AllianceProposed(Day, "x", "X", AllianceForm.JointResearch) { Id = "start", Purposes = [AlliancePurpose.KnowledgeLearning] },
        new PartnerJoined(Day, "a", "A") { Id = "a" },
        new PartnerJoined(Day, "b", "B") { Id = "b" },
    ];

    private static readonly AgreementSigned Framework = new(Day, "frame", AgreementTier.Framework, ["a", "b"]) { Id = "frame" };

    /// <summary>Per gate the facts before, the step, and what would have been in order before it.</summary>
    private static readonly Dictionary<string, (AllianceFact[] Before, AllianceFact Step, AllianceFact[] InOrder)> Gated = new(StringComparer.Ordinal)
    {
        ["phaseWithoutTwoPartners"] = (
            [Pair[0], Pair[1], new AgreementSigned(Day, "frame", AgreementTier.Framework, ["a"])],
            new PhaseEntered(Later, LifecyclePhase.Adjustment) { Id = "step" },
            [Pair[2]]),
        ["phaseWithoutAgreement"] = (Pair, new PhaseEntered(Later, LifecyclePhase.Adjustment) { Id = "step" }, [Framework]),
        ["operationWithoutLearningAgenda"] = (
            [.. Pair, Framework],
            new PhaseEntered(Later, LifecyclePhase.Operation) { Id = "step" },
            [new LearningAgendaSet(Day, "a", [new("item", "motor")])]),
        ["stageRecordsMissing"] = (
            [.. Pair, Framework, .. Records(CollaborationStage.OperationalAwareness)],
            new PhaseEntered(Later, LifecyclePhase.Adjustment) { Id = "step" },
            [.. Records(CollaborationStage.Knowledge), .. Records(CollaborationStage.InternalAssessment), .. Records(CollaborationStage.PartnerSelection)]),
        ["specificWithoutFramework"] = (Pair, new AgreementSigned(Later, "work", AgreementTier.Specific, ["a", "b"]) { Id = "step" }, [Framework]),
        ["childOutlivesParent"] = (
            [.. Pair, Framework with { Expires = new PartialDate(2022) }],
            new AgreementSigned(Later, "work", AgreementTier.Specific, ["a", "b"]) { Id = "step", Under = "frame", Expires = new PartialDate(2023, 1, 1) },
            [new AgreementAmended(Day, "frame") { Expires = new PartialDate(2023) }]),
    };

    public static TheoryData<string> Names => new(Gated.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Examine_StepWithoutWhatItNeeds_IsAcceptedAndReported(string gate)
    {
        var (before, step, _) = Gated[gate];

        var alliance = Replayed(AllianceRules.Default, [.. before, step]);

        var finding = Gates.Examine(alliance).Should().ContainSingle().Subject;
        finding.Gate.Should().Be(gate);
        finding.Subject.Should().Be((FactId)"step");
        finding.Because.Should().Contain((FactId)"step");
        finding.Message.Should().NotBeNullOrWhiteSpace();
        finding.Remedy.Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_StrictGates_RefusesWithTheSameFinding(string gate)
    {
        var (before, step, _) = Gated[gate];
        var strict = Replayed(AllianceRules.Strict, before);
        var digest = LedgerDigest.Of(strict);

        strict.Record(step).TryAccepted(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<GateNotPassed>().Which.Finding.Should().Be(Gates.Examine(Replayed(AllianceRules.Default, [.. before, step])).Single());
        LedgerDigest.Of(strict).Should().Be(digest);
        Alliance.Replay([.. before, step], AllianceRules.Strict).Should().BeOfType<Decision<Alliance>.Refused>().Which.Refusal.Should().Be(refusal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_StrictGatesInOrder_IsAcceptedWithoutFinding(string gate)
    {
        var (before, step, inOrder) = Gated[gate];

        Gates.Examine(Replayed(AllianceRules.Strict, [.. before, .. inOrder, step])).Should().BeEmpty();
    }

    [Fact]
    public void Examine_FilledLater_StillReportsTheStepAsItWasTaken()
    {
        var alliance = Replayed(AllianceRules.Default, [.. Pair, new PhaseEntered(Day, LifecyclePhase.Adjustment) { Id = "step" }, Framework with { On = Later }]);

        Gates.Examine(alliance).Should().ContainSingle().Which.Gate.Should().Be("phaseWithoutAgreement");
    }

    [Fact]
    public void Examine_FormationAlone_NeedsNothing() =>
        Gates.Examine(Replayed(AllianceRules.Strict, [Pair[0], new PhaseEntered(Later, LifecyclePhase.Formation)])).Should().BeEmpty();

    [Fact]
    public void Examine_NoStageRecordsAtAll_AreNotAskedFor() =>
        Gates.Examine(Replayed(AllianceRules.Strict, [.. Pair, Framework, new PhaseEntered(Later, LifecyclePhase.Adjustment)])).Should().BeEmpty();

    [Fact]
    public void Examine_Null_Throws() => FluentActions.Invoking(() => Gates.Examine(null!)).Should().Throw<ArgumentNullException>();

    private static IEnumerable<StageRecordKept> Records(CollaborationStage stage) =>
        StageGate.DefaultRecords[stage].Select(record => new StageRecordKept(Day, record) { Stage = stage });

    private static Alliance Replayed(AllianceRules rules, IEnumerable<AllianceFact> facts) => PlainFold.Accepted(Alliance.Replay(facts, rules));
}
