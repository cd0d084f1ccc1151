using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Alliances;

public sealed class HistoryPropertyTests
{
    private const int Tries = 80;

    private const int Journals = 60;

    [Fact]
    public void RandomJournal_Many_HoldsEveryTurn()
    {
        var facts = Enumerable.Range(0, Journals).SelectMany(seed => RandomJournal.Of(seed, Tries).History).Select(recorded => recorded.Fact).ToList();

        facts.OfType<FactRetracted>().Should().HaveCountGreaterThan(50);
        facts.Count(fact => fact.Corrects is not null).Should().BeGreaterThan(50);
        facts.Count(fact => fact.RecordedAt is not null).Should().BeGreaterThan(200);
        facts.Zip(facts.Skip(1), (before, after) => after.On < before.On).Count(late => late).Should().BeGreaterThan(200);
    }

    [Fact]
    public void Replay_OfHistory_EqualsOriginal() => ForAll((alliance, _) =>
    {
        var again = PlainFold.Accepted(Alliance.Replay(alliance.History.Select(recorded => recorded.Fact)));

        again.Should().Be(alliance);
        again.GetHashCode().Should().Be(alliance.GetHashCode());
        again.Day.Should().Be(alliance.Day);
        LedgerDigest.Of(again).Should().Be(LedgerDigest.Of(alliance));
    });

    [Fact]
    public void Record_OneByOne_FoldsAsThePlainRuleSays() => ForAll((alliance, _) =>
        LedgerDigest.Of(alliance).Should().Be(LedgerDigest.Of(PlainFold.Of(alliance.History.Select(recorded => recorded.Fact).ToList()))));

    [Fact]
    public void AsOf_Day_EqualsFoldOfFactsUpToIt() => ForAll((alliance, numbers) =>
    {
        for (var i = 0; i < 5; i++)
        {
            var day = RandomJournal.First.AddDays(numbers.Below(RandomJournal.Days + 1));
            var part = PlainFold.Part(alliance, day, null);

            var view = alliance.AsOf(day);

            view.Day.Should().Be(day);
            view.KnownAt.Should().BeNull();
            view.History.Select(recorded => recorded.Fact).Should().Equal(part);
            LedgerDigest.Of(view).Should().Be(LedgerDigest.Of(PlainFold.Of(part)));
        }
    });

    [Fact]
    public void AsOf_DayAndInstant_EqualsFoldOfFactsUpToBoth() => ForAll((alliance, numbers) =>
    {
        for (var i = 0; i < 5; i++)
        {
            var day = RandomJournal.First.AddDays(numbers.Below(RandomJournal.Days + 1));
            var at = new DateTimeOffset(RandomJournal.First, new TimeOnly(numbers.Below(24), 0), TimeSpan.Zero).AddDays(numbers.Below(RandomJournal.Days + 60));
            var part = PlainFold.Part(alliance, day, at);

            var view = alliance.AsOf(day, at);

            view.KnownAt.Should().Be(at);
            view.History.Select(recorded => recorded.Fact).Should().Equal(part);
            LedgerDigest.Of(view).Should().Be(LedgerDigest.Of(PlainFold.Of(part)));
        }
    });

    [Fact]
    public void AsOf_ReplayOfTheSameFacts_EqualsViewWhenItIsTaken() => ForAll((alliance, numbers) =>
    {
        var day = RandomJournal.First.AddDays(numbers.Below(RandomJournal.Days + 1));
        if (Alliance.Replay(PlainFold.Part(alliance, day, null)).TryAccepted(out var replayed, out _))
        {
            var view = alliance.AsOf(day);
            view.Should().Be(replayed);
            LedgerDigest.Of(view).Should().Be(LedgerDigest.Of(replayed));
        }
    });

    [Fact]
    public void Record_ThenRetract_EqualsNever() => ForAll((alliance, numbers) =>
    {
        var facts = alliance.History.Select(recorded => recorded.Fact).ToList();
        for (var i = 0; i < 5 && facts.Count > 1; i++)
        {
            // A prefix may hold what a later correction set right, then there is no such alliance to compare with.
            var at = 1 + numbers.Below(facts.Count - 1);
            if (!Alliance.Replay(facts.Take(at)).TryAccepted(out var before, out _) || !before.Record(facts[at]).TryAccepted(out var after, out _))
            {
                continue;
            }

            var digest = LedgerDigest.Of(before);
            var back = PlainFold.Accepted(after.Record(new FactRetracted(facts[at].On, facts[at].Id!.Value) { Id = "back" }));

            LedgerDigest.Of(back).Should().Be(digest);
            LedgerDigest.Of(before).Should().Be(digest);
        }
    });

    [Fact]
    public void Record_EveryPrefix_IsTheAllianceItWas() => ForAll((alliance, numbers) =>
    {
        // Every history that was recorded fact by fact folds at every step.
        var facts = alliance.History.Select(recorded => recorded.Fact).ToList();
        var upTo = 1 + numbers.Below(facts.Count);
        Alliance.Replay(facts.Take(upTo)).TryAccepted(out _, out var refusal).Should().BeTrue("{0}", refusal);
    });

    private static void ForAll(Action<Alliance, Numbers> property)
    {
        for (var seed = 0; seed < Journals; seed++)
        {
            try
            {
                property(RandomJournal.Of(seed, Tries), new Numbers(seed + 7));
            }
            catch (Xunit.Sdk.XunitException failed)
            {
                throw new Xunit.Sdk.XunitException($"Journal {seed}: {failed.Message}", failed);
            }
        }
    }
}
