using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using static StrategicAlliance.Tests.Learning.LearningScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class AgendaGapTests
{
    private static readonly DateOnly End = new(2020, 12, 31);
    private static readonly KnowledgeConverted Together = Converted(Day(4, 1), SeciMode.Socialization, "craft", "feel", "a", "b");

    [Fact]
    public void Unplanned_TookPartWithoutAnItem_IsACandidateForALeak()
    {
        var partner = Of(Together).Learned(End).Agenda.Of("a")!;

        var found = partner.Unplanned.Should().ContainSingle().Subject;
        (found.Learner.Value, found.Asset.Value, found.Kind).Should().Be(("a", "craft", UnplannedLearningKind.TookPart));
        found.Because.Should().Equal("made-feel");
        partner.Surprise.Figure.Should().Be(1);
    }

    [Fact]
    public void Unplanned_OnTheAgendaOrWhatCameOfIt_IsNone()
    {
        var partner = Of(
            Wants(Day(2, 1), "a", Craft("i")),
            Together with { Owners = ["b"] },
            Converted(Day(5, 1), SeciMode.Externalization, "feel", "book", "a")).Learned(End).Agenda.Of("a")!;

        partner.Unplanned.Should().BeEmpty();
        partner.Surprise.Figure.Should().Be(0);
    }

    [Fact]
    public void Unplanned_OwnAssetOrOwnersUnknown_IsNone()
    {
        var agenda = Of(Together, new KnowledgeAcquired(Day(2, 1), "study", "Study", "b") { Tacitness = 0.1m }, Converted(Day(5, 1), SeciMode.Internalization, "study", "skill", "c")).Learned(End).Agenda;

        agenda.Of("b")!.Unplanned.Should().BeEmpty();
        agenda.Of("c")!.Unplanned.Should().BeEmpty();
        agenda.Of("c")!.Surprise.Should().BeOfType<Measurement.NotMeasured>();
    }

    [Fact]
    public void Unplanned_AccessCarriersAndLeaks_AreToldApartAndAccessIsNoLearning()
    {
        var agenda = Of(
            new AccessGranted(Day(2, 1), "plan", "c", AccessPurpose.Implementation),
            new StaffAssigned(Day(2, 1), "c", "p") { Carries = ["craft"] },
            new KnowledgeLeaked(Day(3, 1), "plan") { By = "a", To = "Beta" },
            new KnowledgeLeaked(Day(3, 1), "plan") { By = "a", To = "a competitor" }).Learned(End).Agenda;

        agenda.Of("c")!.Unplanned.Select(one => (one.Asset.Value, one.Kind)).Should().Equal(("craft", UnplannedLearningKind.Carries), ("plan", UnplannedLearningKind.HasAccess));
        agenda.Of("c")!.Surprise.Should().BeOfType<Measurement.Measured>().Which.Because.Should().HaveCount(1);
        agenda.Of("b")!.Unplanned.Should().ContainSingle().Which.Kind.Should().Be(UnplannedLearningKind.Leaked);
        agenda.Leaks.Should().HaveCount(2);
    }

    [Fact]
    public void Duties_NobodyWaitsNobodySeesToItNotMet_AreNamed()
    {
        var duty = Of(Deal()).Learned(End).Agenda.Duties.Should().ContainSingle().Subject;

        (duty.Agreement.Value, duty.StatedBy.Value).Should().Be(("deal", "signed"));
        duty.Items.Should().BeEmpty();
        duty.Owners.Should().BeEmpty();
        duty.IsMet.Should().BeFalse();
    }

    [Fact]
    public void Duties_AskedForAttendedAndMet_NameTheFacts()
    {
        var agenda = Of(
            Deal(),
            Wants(Day(2, 1), "a", Craft("i")),
            new StaffAssigned(Day(2, 1), "b", "teacher") { Carries = ["craft"] },
            new AssetTransferred(Day(3, 1), "craft", ["a"]) { Scope = TransferScope.Licence, Id = "deed" }).Learned(End).Agenda;
        var duty = agenda.Duties[0];

        duty.Items.Should().Equal("i");
        duty.Owners.Should().Equal("teacher");
        duty.MetBy.Should().Equal("deed");
        agenda.Find("i")!.Duties.Should().Equal("deal");
        agenda.Of("a")!.Unattended.Should().BeEmpty();
        agenda.Attended.Figure.Should().Be(1);
    }

    [Fact]
    public void Duties_AgreementEnded_BindNobody() =>
        Of(Deal(), new AgreementEnded(Day(6, 1), "deal")).Learned(End).Agenda.Duties.Should().BeEmpty();

    [Fact]
    public void Duties_Amended_AreStatedByTheAmendment() =>
        Of(Deal(), new AgreementAmended(Day(6, 1), "deal") { Clauses = new() { TransferDuties = [new("a", "b", "plan")] }, Id = "amended" }).Learned(End).Agenda
            .Duties.Should().ContainSingle().Which.StatedBy.Should().Be((FactId)"amended");

    [Fact]
    public void Overdue_DayPassedAndNotApplied_IsNamed()
    {
        var agenda = Of(
            Wants(Day(2, 1), "a", new AgendaItem("late", "t") { Due = Day(3, 1) }, new AgendaItem("done", "t") { Due = Day(3, 1) }, new AgendaItem("due", "t") { Due = new PartialDate(2020) }),
            new LearningItemAchieved(Day(5, 1), "done")).Learned(End).Agenda;

        agenda.Of("a")!.Overdue.Select(transfer => transfer.Item.Value).Should().Equal("late");
    }

    [Fact]
    public void WithoutAgenda_LearningIsAPurpose_NamesWhoStatedNone()
    {
        var asked = Wants(Day(2, 1), "a", Craft("i"));

        Of(asked).Learned(End).Agenda.WithoutAgenda.Should().Equal("b", "c");
        With([AlliancePurpose.MarketEntry], asked).Learned(End).Agenda.WithoutAgenda.Should().BeEmpty();
        With([AlliancePurpose.MarketEntry], asked).Learned(End).Agenda.IsLearningPurpose.Should().BeFalse();
        With(null, asked).Learned(End).Agenda.IsLearningPurpose.Should().BeNull();
    }

    [Fact]
    public void OperationWithoutAgenda_EnteredBeforeAnyWasStated_NamesTheEntry()
    {
        var operation = new PhaseEntered(Day(3, 1), LifecyclePhase.Operation) { Id = "operation" };

        Of(operation, Wants(Day(4, 1), "a", Craft("i"))).Learned(End).Agenda.OperationWithoutAgenda.Should().Be((FactId)"operation");
        Of(Wants(Day(2, 1), "a", Craft("i")), operation).Learned(End).Agenda.OperationWithoutAgenda.Should().BeNull();
        With(null, operation).Learned(End).Agenda.OperationWithoutAgenda.Should().BeNull();
    }

    [Fact]
    public void Shares_NoAgenda_AreNotMeasuredRatherThanZero()
    {
        var agenda = Of().Learned(End).Agenda;

        agenda.Of("a")!.Applied.Should().BeOfType<Measurement.NotMeasured>();
        agenda.Attended.Should().BeOfType<Measurement.NotMeasured>();
        agenda.Of("nobody").Should().BeNull();
    }

    private static AgreementSigned Deal() => new(Day(1, 15), "deal", AgreementTier.Framework, ["a", "b"])
    {
        Clauses = new() { TransferDuties = [new("b", "a", "craft")] },
        Id = "signed",
    };
}
