using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Alliances;

public sealed class BlameTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    private static readonly AllianceFact[] Begun =
    [
        new AllianceProposed(Start, "x", "X", AllianceForm.JointVenture),
        new PartnerJoined(Start, "a", "A"),
        new PartnerJoined(Start, "b", "B"),
    ];

    [Fact]
    public void Replay_ImpossibleFact_IsBlamedItself()
    {
        var refused = Refused([.. Begun, new PromiseKept(Start, "never")]);

        refused.Fact.Id.Should().Be((FactId)"f4");
        refused.Refusal.Should().BeOfType<ReferenceNotHeld>().Which.Id.Should().Be("never");
    }

    [Fact]
    public void Replay_LateFactMakesAHeldOneImpossible_TheLateOneIsBlamed()
    {
        var refused = Refused(
        [
            .. Begun,
            new PromiseMade(Start.AddDays(60), "p", "a", "b"),
            new PriorTieNoted(Start.AddDays(61), ["a", "b"]),
            new PartnerWithdrew(Start.AddDays(30), "a"),
            new PriorTieNoted(Start.AddDays(62), ["a", "b"]),
        ]);

        refused.Fact.Id.Should().Be((FactId)"f6");
        var refusal = refused.Refusal.Should().BeOfType<HeldFactMadeImpossible>().Subject;
        refusal.Held.Id.Should().Be((FactId)"f4");
        refusal.Because.Should().BeOfType<PartnerHasLeft>();
    }

    [Fact]
    public void Replay_AnotherFactWasWithdrawnBefore_TheWithdrawnIsNotBlamed()
    {
        var refused = Refused(
        [
            .. Begun,
            new PromiseKept(Start, "never") { Id = "bad" },
            new FactRetracted(Start, "bad"),
            new PromiseKept(Start, "neither"),
        ]);

        refused.Fact.Id.Should().Be((FactId)"f6");
    }

    [Fact]
    public void Record_LateOnAView_IsNotRefusedForWhatTheViewDoesNotSee()
    {
        var known2021 = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Alliance.Replay(
        [
            .. Begun,
            new PartnerJoined(Start, "c", "C") { RecordedAt = known2021 },
            new PromiseMade(Start.AddDays(1), "p", "c", "a"),
        ]).TryAccepted(out var alliance, out _).Should().BeTrue();
        var view = alliance!.AsOf(new DateOnly(2020, 6, 1), new DateTimeOffset(2020, 6, 1, 0, 0, 0, TimeSpan.Zero));
        view.Promises.Promises.Should().BeEmpty("who promised was not known to be a partner");

        view.Record(new PartnerJoined(Start.AddDays(4), "d", "D")).TryAccepted(out var next, out var refusal).Should().BeTrue(refusal?.Message);

        next!.Roster.Everyone.Keys.Should().Equal("a", "b", "d");
    }

    private static Decision<Alliance>.Refused Refused(IEnumerable<AllianceFact> facts) =>
        Alliance.Replay(facts).Match(_ => throw new InvalidOperationException("It was accepted."), refused => refused);
}
