using StrategicAlliance.Agreements;
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

    /// <summary>Agreements, people, assets and conversions drawn at random over three years.</summary>
    public static Alliance Random(int seed)
    {
        var numbers = new Numbers(seed);
        var facts = new List<AllianceFact>();
        foreach (var agreement in new[] { "deal", "special", "late" })
        {
            facts.Add(new AgreementSigned(Any(), agreement, numbers.Of(Enum.GetValues<AgreementTier>()), numbers.Of<ValueList<PartnerId>>(["a", "b"], ["a", "b", "c"], ["b", "c"]))
            {
                Clauses = numbers.Below(4) == 0 ? null : new() { Foreground = numbers.Of(Enum.GetValues<ForegroundRule>()) },
                Expires = numbers.Below(3) == 0 ? new PartialDate(2023, 1) : null,
            });
            if (numbers.Below(3) == 0)
            {
                facts.Add(new AgreementEnded(On(1, 1, 2022), agreement));
            }
        }

        facts.Add(new StaffAssigned(Start, "a", "eva"));
        for (var i = 0; i < 12; i++)
        {
            var before = numbers.Below(Math.Max(1, i));
            facts.Add((i == 0 ? 0 : numbers.Below(5)) switch
            {
                0 => Brought($"k{i}", Any(i), $"f{i}x") with { Ground = numbers.Of<KnowledgeGround?>(null, null, KnowledgeGround.Foreground) },
                1 => new KnowledgeAcquired(Any(i), $"k{i}", "K", "b"),
                _ => Made($"k{i}", Any(i), $"f{i}x", SeciMode.Socialization, $"k{before}") with
                {
                    Participants = numbers.Of<ValueList<string>?>(null, ["a"], ["b", "c"], ["eva", "b"], ["stranger"]),
                    Owners = numbers.Of<ValueList<PartnerId>?>(null, null, ["a"], ["a", "c"]),
                },
            });
        }

        return With(facts);

        // Later facts come on later days, so that what goes into a conversion is there.
        PartialDate Any(int at = -1) => at < 0 ? On(1 + numbers.Below(12), 1, 2020 + numbers.Below(2)) : On(1 + (at % 4 * 3) + numbers.Below(3), 1, 2020 + (at / 4));
    }
}
