using System.Globalization;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Tests.Alliances;

public sealed class SampleJournalTests
{
    public static TheoryData<string> Names => SampleJournals.Names;

    public static TheoryData<string> Expectations => new(SampleJournals.Expectations);

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_OneByOne_EqualsBulkReplay(string name)
    {
        var bulk = SampleJournals.Of(name);
        var facts = SampleJournals.Read(name).Facts;

        var alliance = Alliance.Propose((AllianceProposed)facts[0]);
        foreach (var fact in facts.Skip(1))
        {
            alliance = PlainFold.Accepted(alliance.Record(fact));
        }

        alliance.Should().Be(bulk);
        alliance.Day.Should().Be(bulk.Day);
        LedgerDigest.Of(alliance).Should().Be(LedgerDigest.Of(bulk));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Replay_OfHistory_EqualsOriginal(string name)
    {
        var alliance = SampleJournals.Of(name);

        var again = PlainFold.Accepted(Alliance.Replay(alliance.History.Select(recorded => recorded.Fact)));

        again.Should().Be(alliance);
        LedgerDigest.Of(again).Should().Be(LedgerDigest.Of(alliance));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AsOf_EveryYear_EqualsReplayOfFactsUpToThen(string name)
    {
        // Every fact is given its own name as an id, so that leaving facts out renames none.
        var named = SampleJournals.Of(name).History.Select(recorded => recorded.Fact with { Id = recorded.Id }).ToList();
        var alliance = PlainFold.Accepted(Alliance.Replay(named));
        var first = alliance.Proposal.Fact.On.FirstDay;
        for (var day = first; day <= alliance.Day.AddYears(1); day = day.AddMonths(5))
        {
            var part = PlainFold.Of(named.Where(fact => fact.On.FirstDay <= day).ToList());
            LedgerDigest.Of(alliance.AsOf(day)).Should().Be(LedgerDigest.Of(part), "as of {0}", day.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Formation_OnTheDay_IsAsExpected(string name)
    {
        var expected = SampleJournals.Expected(name);
        var day = PartialDate.Parse(expected.GetProperty("asOf").GetString()!).FirstDay;

        var finding = FormationTest.Examine(SampleJournals.Of(expected.GetProperty("file").GetString()!).AsOf(day));

        finding.IsAlliance.Should().Be(expected.GetProperty("formation").GetProperty("isAlliance").GetBoolean());
        var failed = finding.Failed.Select(condition => condition.Requirement.ToName()).ToList();
        expected.GetProperty("formation").GetProperty("failed").EnumerateArray().Select(item => item.GetString()!).Except(failed, StringComparer.Ordinal).Should().BeEmpty();
        if (finding.IsAlliance == true)
        {
            failed.Should().BeEmpty();
        }
    }
}
