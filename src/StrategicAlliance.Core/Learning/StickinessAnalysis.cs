using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>Reads in which stage of their transfer practices stick.</summary>
/// <remarks>Szulanski (1996) finds four stages, each with barriers of its own; they are kept apart. What is an event of a stage, and when it misses, is this
/// library's mapping, see <see cref="StickinessStage"/>. Pure; safe to call from any thread.</remarks>
public static class StickinessAnalysis
{
    /// <summary>Where the stages are published.</summary>
    public static Citation Citation => AgendaAnalysis.Citation;

    /// <summary>Examines the four stages.</summary>
    /// <param name="agendas">How far the items of the agendas have come, see <see cref="AgendaAnalysis"/>.</param>
    /// <param name="knowledge">Decisions on access, and conversions.</param>
    /// <param name="learning">The loops.</param>
    /// <returns>The stages, in their order.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<StickinessFinding> Examine(AgendaFinding agendas, KnowledgeInventory knowledge, LearningRecord learning)
    {
        ArgumentNullException.ThrowIfNull(agendas);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(learning);
        var transfers = agendas.Partners.SelectMany(agenda => agenda.Transfers).ToArray();
        return
        [
            new(StickinessStage.Initiation, [.. Decisions(knowledge, transfers)]),
            new(StickinessStage.Implementation, [.. Flows(knowledge)]),
            new(StickinessStage.RampUp, [.. Trials(learning)]),
            new(StickinessStage.Integration, [.. Uses(transfers)]),
        ];
    }

    internal static ValueList<string> Needs(StickinessStage stage) => stage switch
    {
        StickinessStage.Initiation => ["learningAgendaSet", "accessGranted", "accessRefused"],
        StickinessStage.Implementation => ["knowledgeConverted"],
        StickinessStage.RampUp => ["loopOpened", "loopStepped", "loopClosed"],
        _ => ["learningAgendaSet", "learningItemAchieved"],
    };

    private static IEnumerable<(bool Missed, IEnumerable<FactId> Because)> Decisions(KnowledgeInventory knowledge, KnowledgeTransfer[] transfers)
    {
        var asked = transfers.Where(transfer => transfer.Asset is not null).Select(transfer => (transfer.Learner, transfer.Asset!.Value)).ToHashSet();
        return knowledge.AccessGrants.Where(one => asked.Contains((one.Fact.To, one.Fact.Asset))).Select(one => (false, One(one.Id)))
            .Concat(knowledge.AccessRefusals.Where(one => asked.Contains((one.Fact.To, one.Fact.Asset))).Select(one => (true, One(one.Id))));
    }

    private static IEnumerable<(bool Missed, IEnumerable<FactId> Because)> Flows(KnowledgeInventory knowledge) => knowledge.Conversions
        .Select(conversion => new ChannelUse(conversion))
        .Where(use => use.Fits is not null)
        .Select(use => (use.Fits is false, One(use.Conversion.Id)));

    private static IEnumerable<(bool Missed, IEnumerable<FactId> Because)> Trials(LearningRecord learning) =>
        TransformationReading.Decided(learning).Select(loop => (!TransformationReading.HasChanged(loop), TransformationReading.Facts(loop)));

    private static IEnumerable<(bool Missed, IEnumerable<FactId> Because)> Uses(KnowledgeTransfer[] transfers) => transfers
        .Where(transfer => transfer.Stage == TransferStage.Applied || transfer.IsOverdue)
        .Select(transfer => (transfer.Reached(TransferStage.Applied) is not { } applied || transfer.Due?.LastDay < applied.On.FirstDay, transfer.Because.AsEnumerable()));

    private static IEnumerable<FactId> One(FactId id) => [id];
}
