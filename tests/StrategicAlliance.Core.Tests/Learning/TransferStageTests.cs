using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.LearningScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class TransferStageTests
{
    private static readonly DateOnly End = new(2020, 12, 31);
    private static readonly LearningAgendaSet Asked = Wants(Day(2, 1), "a", Craft("i"));

    [Fact]
    public void Steps_NothingHappened_IsAskedForOnly() =>
        Of(Asked).Steps(End, "i").Should().Equal(("AskedFor", "2020-02-01", "agenda-a-2020-02-01"));

    [Fact]
    public void Steps_AccessGrantedBeforeItWasAskedFor_IsUnderWayFromTheDayItWasAskedFor() =>
        Of(Granted(Day(1, 15)), Asked).Steps(End, "i")[1].Should().Be(("UnderWay", "2020-02-01", "granted"));

    [Fact]
    public void Steps_AccessRevokedRefusedOrRunOut_IsUnderWayNoMore()
    {
        var revoked = new AccessRevoked(Day(5, 1), "craft", "a", AccessPurpose.Implementation);
        var refused = new AccessRefused(Day(5, 1), "craft", "a", AccessPurpose.Implementation);
        var runsOut = Granted(Day(3, 1)) with { Until = new PartialDate(2020, 6) };

        Of(Asked, Granted(Day(3, 1)), revoked).Steps(new(2020, 4, 30), "i").Should().HaveCount(2);
        Of(Asked, Granted(Day(3, 1)), revoked).Steps(End, "i").Should().HaveCount(1);
        Of(Asked, Granted(Day(3, 1)), refused).Steps(End, "i").Should().HaveCount(1);
        Of(Asked, Granted(Day(3, 1)), revoked, Granted(Day(6, 1)) with { Id = "again" }).Steps(End, "i")[1].Should().Be(("UnderWay", "2020-06-01", "again"));
        Of(Asked, runsOut).Steps(new(2020, 6, 30), "i").Should().HaveCount(2);
        Of(Asked, runsOut).Steps(new(2020, 7, 1), "i").Should().HaveCount(1);
    }

    [Fact]
    public void Steps_RevokedForAnotherPurpose_StaysUnderWay() =>
        Of(Asked, Granted(Day(3, 1)), new AccessRevoked(Day(5, 1), "craft", "a", AccessPurpose.Exploitation)).Steps(End, "i").Should().HaveCount(2);

    [Fact]
    public void Steps_AccessToAggregatesOnlyOrOfAnotherPartner_IsNotUnderWay()
    {
        Of(Asked, Granted(Day(3, 1)) with { Scope = AccessScope.AggregateOnly }).Steps(End, "i").Should().HaveCount(1);
        Of(Asked, new AccessGranted(Day(3, 1), "craft", "c", AccessPurpose.Implementation)).Steps(End, "i").Should().HaveCount(1);
    }

    [Fact]
    public void Steps_LicenceStaffOrTrainingInTheTopic_IsUnderWay()
    {
        var language = Wants(Day(2, 1), "a", new AgendaItem("l", "Language"));

        Of(Asked, new AssetTransferred(Day(3, 1), "craft", ["a"]) { Scope = TransferScope.Licence, Id = "deed" }).Steps(End, "i")[1].Should().Be(("UnderWay", "2020-03-01", "deed"));
        Of(Asked, Assigned(Day(3, 1))).Steps(End, "i")[1].Should().Be(("UnderWay", "2020-03-01", "assigned"));
        Of(language, new TrainingHeld(Day(3, 1), "a", TrainingTopic.Language) { Id = "course" }).Steps(End, "l")[1].Should().Be(("UnderWay", "2020-03-01", "course"));
        Of(language, new TrainingHeld(Day(3, 1), "a", TrainingTopic.Technical)).Steps(End, "l").Should().HaveCount(1);
    }

    [Fact]
    public void Steps_GroupLeavesInPart_StaysUnderWayUntilTheLastLeft()
    {
        var some = new StaffLeft(Day(4, 1), "a", "p") { Count = 2 };
        var rest = new StaffLeft(Day(5, 1), "a", "p") { Count = 1 };
        var group = Assigned(Day(3, 1)) with { Count = 3 };

        Of(Asked, group, some).Steps(End, "i").Should().HaveCount(2);
        Of(Asked, group, some, rest).Steps(End, "i").Should().HaveCount(1);
    }

    [Fact]
    public void Steps_PersonTookPart_IsAbsorbedAndUnderWayIsImplied() =>
        Of(Asked, Person(Day(3, 1)), Converted(Day(4, 1), SeciMode.Socialization, "craft", "feel", "p", "b")).Steps(End, "i").Should().Equal(
            ("AskedFor", "2020-02-01", "agenda-a-2020-02-01"),
            ("UnderWay*", "2020-04-01", "made-feel"),
            ("Absorbed", "2020-04-01", "made-feel"));

    [Fact]
    public void Steps_PersonAssignedLaterOrGoneBefore_DidNotTakePartForThePartner()
    {
        var made = Converted(Day(4, 1), SeciMode.Socialization, "craft", "feel", "p", "b");

        Of(Asked, made, Person(Day(5, 1))).Steps(End, "i").Should().HaveCount(1);
        Of(Asked, Person(Day(2, 1)), new StaffLeft(Day(3, 1), "a", "p"), made).Steps(End, "i").Should().HaveCount(1);
    }

    [Fact]
    public void Steps_TookPartInWhatCameOfIt_IsAbsorbed() =>
        Of(
            Asked,
            Converted(Day(3, 1), SeciMode.Externalization, "craft", "book", "b"),
            Converted(Day(4, 1), SeciMode.Internalization, "book", "skill", "a", "b")).Steps(End, "i")[^1].Should().Be(("Absorbed", "2020-04-01", "made-skill"));

    [Fact]
    public void Steps_InputMadeBeforeItCameOfTheAsset_IsNotAbsorbed() =>
        Of(
            Asked,
            new KnowledgeAcquired(Start, "book", "Book", "c") { Tacitness = 0.1m },
            Converted(Day(3, 1), SeciMode.Internalization, "book", "skill", "a"),
            Converted(Day(4, 1), SeciMode.Externalization, "craft", "book", "b")).Steps(End, "i").Should().HaveCount(1);

    [Fact]
    public void Steps_AloneMadeItItsOwnPractice_IsAppliedUnlessTwoOpenItemsNameTheAsset()
    {
        var book = Converted(Day(3, 1), SeciMode.Externalization, "craft", "book", "b");
        var skill = Converted(Day(4, 1), SeciMode.Internalization, "book", "skill", "a");
        var two = Wants(Day(2, 1), "a", Craft("i"), Craft("j"));

        Of(Asked, book, skill).Steps(End, "i")[^1].Should().Be(("Applied", "2020-04-01", "made-skill"));
        Of(two, book, skill).Steps(End, "i")[^1].Stage.Should().Be("Absorbed");
        Of(two, book, new LearningItemAchieved(Day(3, 15), "j"), skill).Steps(End, "i")[^1].Stage.Should().Be("Applied");
        Of(Asked, book, Converted(Day(4, 1), SeciMode.Internalization, "book", "skill", "a", "b")).Steps(End, "i")[^1].Stage.Should().Be("Absorbed");
        Of(Asked, book, Converted(Day(4, 1), SeciMode.Internalization, "book", "skill", "a", "nobody known")).Steps(End, "i")[^1].Stage.Should().Be("Absorbed");
    }

    [Fact]
    public void Steps_AchievedBeforeAnyOtherFact_ImpliesTheEarlierStagesOnItsDay() =>
        Of(Asked, new LearningItemAchieved(Day(3, 1), "i") { Id = "done" }, Granted(Day(5, 1))).Steps(End, "i").Should().Equal(
            ("AskedFor", "2020-02-01", "agenda-a-2020-02-01"),
            ("UnderWay*", "2020-03-01", "done"),
            ("Absorbed*", "2020-03-01", "done"),
            ("Applied", "2020-03-01", "done"));

    [Fact]
    public void Steps_AchievedByAnother_IsNotApplied() =>
        Of(Asked, new LearningItemAchieved(Day(3, 1), "i") { Partner = "c" }).Steps(End, "i").Should().HaveCount(1);

    [Fact]
    public void Suppliers_NamedByIdOrNameElseTheFirstOwners_NeverTheLearner()
    {
        var agenda = Of(
            Wants(
                Day(2, 1),
                "a",
                new AgendaItem("by-name", "t") { From = "Gamma" },
                new AgendaItem("by-owner", "t") { From = "their people", Asset = "craft" },
                new AgendaItem("own", "t") { Asset = "plan" },
                new AgendaItem("self", "t") { From = "a", Asset = "craft" },
                new AgendaItem("nobody", "t") { From = "literature" }),
            new AssetTransferred(Day(3, 1), "craft", ["a"]) { Scope = TransferScope.Title }).Learned(End).Agenda;

        agenda.Find("by-name")!.Suppliers.Should().Equal("c");
        agenda.Find("by-owner")!.Suppliers.Should().Equal("b");
        agenda.Find("own")!.Suppliers.Should().BeEmpty();
        agenda.Find("self")!.Suppliers.Should().BeEmpty();
        agenda.Find("nobody")!.Suppliers.Should().BeEmpty();
        agenda.Directions.Should().OnlyContain(direction => direction.Supplier != direction.Learner);
    }

    [Theory]
    [MemberData(nameof(SampleJournals.Names), MemberType = typeof(SampleJournals))]
    public void Examine_DayByDay_WhatWasAbsorbedOrAppliedStaysWithItsDay(string journal)
    {
        var alliance = SampleJournals.Of(journal);

        Stays(alliance, alliance.History.Select(entry => entry.Fact.On.FirstDay).Distinct().Order()).Should().BeTrue();
    }

    [Fact]
    public void Examine_AnyFacts_LaterOnesChangeNoEarlierDayAndStagesStay()
    {
        var rolls = Gen.ListOf(Gen.Choose(0, 11));

        Prop.ForAll(rolls.ToArbitrary(), rolls =>
        {
            var facts = Facts([.. rolls.Take(25)]).ToArray();
            var whole = Of(facts);
            var days = facts.Select(fact => fact.On.FirstDay).Distinct().Order().ToArray();
            return Stays(whole, days) && days.All(day =>
                Of([.. facts.Where(fact => fact.On.FirstDay <= day)]).Learned(day).Equals(whole.Learned(day)));
        }).QuickCheckThrowOnFailure();
    }

    // Whether on each day the stages stand in order and those absorbed or applied before are there with their day.
    private static bool Stays(Alliance alliance, IEnumerable<DateOnly> days)
    {
        var before = new Dictionary<(LearningItemId Item, TransferStage Stage), PartialDate>();
        foreach (var day in days)
        {
            var agenda = alliance.Learned(day).Agenda;
            var transfers = agenda.Partners.SelectMany(partner => partner.Transfers).ToArray();
            var now = transfers.SelectMany(transfer => transfer.Steps, (transfer, step) => (transfer.Item, step)).ToDictionary(pair => (pair.Item, pair.step.Stage), pair => pair.step.On);
            if (now.Values.Any(on => on.FirstDay > day)
                || !before.All(one => one.Key.Stage == TransferStage.UnderWay || (now.TryGetValue(one.Key, out var on) && on == one.Value))
                || transfers.Any(transfer => Enumerable.Range(0, transfer.Steps.Count).Any(i => (int)transfer.Steps[i].Stage != i || (i > 0 && transfer.Steps[i].On < transfer.Steps[i - 1].On)))
                || agenda.Partners.Any(partner => partner.UnderWay.Figure < partner.Absorbed.Figure || partner.Absorbed.Figure < partner.Applied.Figure))
            {
                return false;
            }

            before = now;
        }

        return true;
    }

    private static IEnumerable<AllianceFact> Facts(int[] rolls)
    {
        yield return Wants(Day(1, 5), "a", Craft("i"), Craft("j"));
        yield return Wants(Day(1, 5), "b", new AgendaItem("k", "plan") { From = "a", Asset = "plan" });
        yield return Converted(Day(1, 5), SeciMode.Externalization, "craft", "book", "b");
        for (var n = 0; n < rolls.Length; n++)
        {
            PartialDate on = new DateOnly(2020, 1, 6).AddDays(n / 2 * 3);
            yield return rolls[n] switch
            {
                0 => Granted(on) with { Id = null },
                1 => new AccessRevoked(on, "craft", "a", AccessPurpose.Implementation),
                2 => Assigned(on) with { Id = null },
                3 => new StaffLeft(on, "a", "p"),
                4 => Converted(on, SeciMode.Socialization, "craft", "feel", "p", "b") with { Id = null },
                5 => Converted(on, SeciMode.Internalization, "book", "skill", "a") with { Id = null },
                6 => new LearningItemAchieved(on, "i"),
                7 => new LearningItemAchieved(on, "k") { Partner = "b" },
                8 => Converted(on, SeciMode.Internalization, "plan", "knack", "b") with { Id = null },
                9 => new AccessGranted(on, "plan", "b", AccessPurpose.Exploitation) { Until = on.FirstDay.AddDays(4) },
                10 => new AssetTransferred(on, "plan", ["b"]) { Scope = TransferScope.Licence },
                _ => new LearningItemAchieved(on, "j"),
            };
        }
    }

    private static AccessGranted Granted(PartialDate on) => new(on, "craft", "a", AccessPurpose.Implementation) { Id = "granted" };

    private static StaffAssigned Assigned(PartialDate on) => new(on, "a", "p") { Carries = ["craft"], Id = "assigned" };

    private static StaffAssigned Person(PartialDate on) => new(on, "a", "p");
}
