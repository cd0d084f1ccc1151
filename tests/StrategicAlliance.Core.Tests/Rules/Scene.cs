using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Journals;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Tests.Alliances;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Rules;

/// <summary>An alliance that holds one of everything: partners <c>a</c> and <c>b</c>, <c>left</c> that has left, and what facts refer to.</summary>
internal static class Scene
{
    public static readonly PartialDate Before = new(2020, 1, 1);
    public static readonly PartialDate Now = new(2020, 6, 1);
    public static readonly Money Euro = new(1, "EUR");

    public static readonly IReadOnlyList<AllianceFact> Facts =
    [
        new AllianceProposed(Before, "x", "X", AllianceForm.JointResearch) { Id = "start" },
        new PartnerJoined(Before, "a", "A") { Id = "a-joined", Equity = 0.6m },
        new PartnerJoined(Before, "b", "B") { Id = "b-joined", Equity = 0.4m },
        new PartnerJoined(Before, "left", "Left") { Id = "left-joined" },
        new PartnerWithdrew(Before, "left") { Id = "left-left" },
        new AgreementSigned(Before, "deal", AgreementTier.Framework, ["a", "b"]) { Id = "signed", Clauses = new() { Conditions = [new("export")] } },
        new GovernanceAdopted(Before, AllianceTopology.Umbrella, [new("board") { Seats = [new("a")] }]) { Id = "governed" },
        new DecisionTabled(Before, "budget", "board", "money") { Id = "tabled" },
        new IndicatorDefined(Before, "yield", IndicatorPerspective.Process) { Id = "yield-defined" },
        new ObjectiveSet(Before, "drive", "A drive") { Id = "drive-set" },
        new LoopOpened(Before, "loop", "Why?") { Id = "loop-opened" },
        new LearningAgendaSet(Before, "a", [new("winding", "production")]) { Id = "agenda" },
        new PromiseMade(Before, "line", "a", "b") { Id = "line-promised" },
        new IncidentReported(Before, "delay", "a", "b", IncidentKind.Delay) { Id = "delay-reported" },
        new ResourceCommitted(Before, "people", "a") { Id = "people-committed" },
        new WindowEstimated(Before, "window") { Id = "window-estimated" },
        new TermsAgreed(Before, "split", "deal", Before) { Id = "terms" },
        new AssetContributed(Before, "craft", "Craft", ["a"]) { Id = "craft-in", Tacitness = 0.9m },
        new AssetContributed(Before, "plan", "Plan", ["a"]) { Id = "plan-in", Tacitness = 0.1m },
        new AssetContributed(Before, "drawing", "Drawing", ["b"]) { Id = "drawing-in", Tacitness = 0.2m },
        new AssetContributed(Before, "vague", "Vague", ["b"]) { Id = "vague-in" },
        new TaskAssigned(Before, "build", "a") { Id = "build-assigned" },
    ];

    public static Alliance Alliance { get; } = PlainFold.Accepted(StrategicAlliance.Alliances.Alliance.Replay(Facts));

    /// <summary>The scene with more facts recorded, each accepted.</summary>
    public static Alliance With(params AllianceFact[] facts) => facts.Aggregate(Alliance, (alliance, fact) => PlainFold.Accepted(alliance.Record(fact)));

    /// <summary>A fact as a journal writes it.</summary>
    public static AllianceFact Read(string json)
    {
        var start = """{"fact":"allianceProposed","on":"2020-01-01","alliance":"x","name":"X","form":"jointResearch"}""";
        var reading = JournalReader.Parse(start + "\n" + json + "\n");
        reading.Errors.Should().BeEmpty();
        return reading.Facts[1];
    }

    /// <summary>The refusal of a fact; the alliance must not change.</summary>
    public static Refusal Refused(Alliance alliance, AllianceFact fact)
    {
        var (count, digest, history) = (alliance.History.Count, LedgerDigest.Of(alliance), alliance.History.ToList());
        var refused = alliance.Record(fact).Should().BeOfType<Decision<Alliance>.Refused>("{0} must be refused", JournalWriter.ToText([fact], JournalForm.Lines)).Subject;

        refused.Fact.Fact.Should().BeSameAs(fact);
        refused.Refusal.Message.Should().NotBeNullOrWhiteSpace();
        refused.Refusal.Remedy.Should().NotBeNullOrWhiteSpace();
        refused.Refusal.Rule.Should().NotBeNullOrWhiteSpace();
        refused.Refusal.ToString().Should().Be($"{refused.Refusal.Rule}: {refused.Refusal.Message}");
        alliance.History.Should().HaveCount(count).And.Equal(history);
        LedgerDigest.Of(alliance).Should().Be(digest);
        return refused.Refusal;
    }
}
