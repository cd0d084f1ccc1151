using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Learning;

/// <summary>A small alliance: <c>a</c>, <c>b</c> and <c>c</c> joined in 2020; <c>b</c> brought the craft, which is tacit, and <c>a</c> the plan, which is not.</summary>
internal static class LearningScene
{
    public static readonly PartialDate Start = new(2020, 1, 1);

    public static PartialDate Day(int month, int day) => new(2020, month, day);

    public static Alliance Of(params AllianceFact[] facts) => With([AlliancePurpose.KnowledgeLearning], facts);

    public static Alliance With(ValueList<AlliancePurpose>? purposes, params AllianceFact[] facts) => PlainFold.Accepted(Alliance.Replay(
    [
        new AllianceProposed(Start, "x", "X", AllianceForm.JointResearch) { Purposes = purposes, Id = "start" },
        new PartnerJoined(Start, "a", "Alpha") { Id = "a-joined" },
        new PartnerJoined(Start, "b", "Beta") { Id = "b-joined" },
        new PartnerJoined(Start, "c", "Gamma") { Id = "c-joined" },
        new AssetContributed(Start, "craft", "Craft", ["b"]) { Tacitness = 0.8m, Id = "craft-in" },
        new AssetContributed(Start, "plan", "Plan", ["a"]) { Tacitness = 0.2m, Id = "plan-in" },
        .. facts,
    ]));

    public static LearningAgendaSet Wants(PartialDate on, PartnerId partner, params AgendaItem[] items) => new(on, partner, items.ToValueList()) { Id = $"agenda-{partner}-{on}" };

    public static AgendaItem Craft(LearningItemId item) => new(item, "craft") { From = "b", Asset = "craft" };

    public static KnowledgeConverted Converted(PartialDate on, SeciMode mode, AssetId input, AssetId output, params string[] participants) =>
        new(on, mode, [input], output) { Participants = participants.ToValueList(), Id = $"made-{output}" };

    public static LearningFinding Learned(this Alliance alliance, DateOnly day) => alliance.Learned(day, new LearningSettings());

    public static LearningFinding Learned(this Alliance alliance, DateOnly day, LearningSettings settings)
    {
        var view = alliance.AsOf(day);
        return LearningAnalysis.Examine(view.LearningBasis(), day, settings);
    }

    public static (string Stage, string On, string Because)[] Steps(this Alliance alliance, DateOnly day, LearningItemId item) =>
        [.. alliance.Learned(day).Agenda.Find(item)!.Steps.Select(step => (step.Stage + (step.IsImplied ? "*" : string.Empty), step.On.ToString(), string.Join(' ', step.Because)))];
}
