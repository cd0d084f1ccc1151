using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Compares what travels with the channel on which it travels: tacit knowledge needs a rich one.</summary>
/// <remarks>See <see cref="ChannelRichness"/> and <see cref="ChannelUse"/>. Pure; safe to call from any thread.</remarks>
public static class ChannelFitAnalysis
{
    /// <summary>Examines the conversions and the agendas.</summary>
    /// <param name="roster">The partners and their people.</param>
    /// <param name="knowledge">The assets and their conversions.</param>
    /// <param name="learning">The agendas.</param>
    /// <returns>The fit of each conversion, and the tacit assets asked for without a rich channel.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static ChannelFitFinding Examine(Roster roster, KnowledgeInventory knowledge, LearningRecord learning)
    {
        var carried = Bounds.Given(roster).Assignments
            .SelectMany(assigned => assigned.Fact.Carries ?? [], (assigned, asset) => (assigned.Fact.Partner, asset))
            .ToHashSet();
        var uses = Bounds.Given(knowledge).Conversions.Select(conversion => new ChannelUse(conversion)).ToValueList();
        var richly = uses
            .Where(use => use.Channel is { } channel && ChannelRichness.IsRich(channel))
            .SelectMany(use => use.Conversion.Fact.Inputs)
            .ToHashSet();
        return new ChannelFitFinding(
            uses,
            AskedForAssets.Of(knowledge, Bounds.Given(learning))
                .Where(asked => asked.Asset.Form == KnowledgeForm.Tacit && !richly.Contains(asked.Asset.Id) && !carried.Contains((asked.Item.Partner, asked.Asset.Id)))
                .Select(asked => asked.Item)
                .ToValueList());
    }
}
