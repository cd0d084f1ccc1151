using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Alliances;

public sealed class ConcurrencyTests
{
    private const int Each = 200;

    [Fact]
    public async Task Record_FourThreadsOnOneAlliance_EachGetsItsOwnAndTheOriginalStays()
    {
        var day = new PartialDate(2026, 6, 30);
        var original = SampleJournals.Of("aurora.json");
        var digest = LedgerDigest.Of(original);
        using var start = new Barrier(4);
        Func<int, AllianceFact>[] kinds =
        [
            i => new PartnerJoined(day, PartnerId.From($"new{i}"), "New"),
            i => new PromiseMade(day, PromiseId.From($"new{i}"), "falke", "lianhe"),
            i => new SurveyTaken(day, "survey", "trust", "falke", i, 0, Each),
            // Late: folds the whole history again.
            i => new MeetingHeld(new PartialDate(2025, 6), ManagementLevel.Middle) { Attended = i },
        ];

        var work = kinds.Select(kind => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                var chain = original;
                for (var i = 0; i < Each; i++)
                {
                    PlainFold.Accepted(original.Record(kind(i))).History.Should().HaveCount(original.History.Count + 1);
                    chain = PlainFold.Accepted(chain.Record(kind(i)));
                }

                return chain;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToArray();
        var ends = await Task.WhenAll(work);

        LedgerDigest.Of(original).Should().Be(digest);
        ends[0].Roster.Everyone.Should().HaveCount(original.Roster.Everyone.Count + Each);
        ends[1].Promises.Promises.Should().HaveCount(original.Promises.Promises.Count + Each);
        ends[2].Scorecard.Surveys.Should().HaveCount(original.Scorecard.Surveys.Count + Each);
        ends[3].Decisions.Meetings.Should().HaveCount(original.Decisions.Meetings.Count + Each);
        for (var i = 0; i < ends.Length; i++)
        {
            LedgerDigest.Of(ends[i]).Should().Be(LedgerDigest.Of(PlainFold.Accepted(Alliance.Replay(ends[i].History.Select(recorded => recorded.Fact)))));
        }
    }
}
