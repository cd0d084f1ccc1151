using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Knowledge;

/// <summary>An alliance of <c>a</c>, <c>b</c> and <c>c</c> since 2020, and short words for facts about knowledge.</summary>
internal static class KnowledgeScene
{
    public static readonly PartialDate Start = new(2020, 1, 1);

    public static Alliance With(params AllianceFact[] facts) => With((IEnumerable<AllianceFact>)facts);

    public static Alliance With(IEnumerable<AllianceFact> facts) => PlainFold.Accepted(Alliance.Replay(
    [
        new AllianceProposed(Start, "x", "X", AllianceForm.JointResearch),
        new PartnerJoined(Start, "a", "A") { Id = "a-joined" },
        new PartnerJoined(Start, "b", "B") { Id = "b-joined" },
        new PartnerJoined(Start, "c", "C") { Id = "c-joined" },
        .. facts,
    ]));

    public static PartialDate On(int month, int day = 1, int year = 2020) => new(year, month, day);

    public static AssetContributed Brought(string asset, PartialDate on, string id) => new(on, asset, asset, ["a"]) { Id = id };

    public static KnowledgeConverted Made(string output, PartialDate on, string id, SeciMode mode, params string[] inputs) =>
        new(on, mode, inputs.Select(input => new AssetId(input)).ToValueList(), output) { Id = id };

    public static ValueList<AssetId> Assets(params string[] names) => names.Select(name => new AssetId(name)).ToValueList();

    public static ValueList<FactId> Ids(params string[] names) => names.Select(name => new FactId(name)).ToValueList();
}
