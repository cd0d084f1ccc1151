using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Alliances;

/// <summary>Long histories fold again from a checkpoint: what follows must be what a fold from the first fact gives.</summary>
public sealed class CheckpointTests
{
    private const int Long = 6000;

    private static readonly DateOnly First = new(2020, 1, 1);

    [Fact]
    public void Record_LateCorrectingWithdrawing_EqualsAFoldFromTheFirstFact()
    {
        var numbers = new Numbers(11);
        var alliance = Accepted(Alliance.Replay(LongHistory()));
        var taken = 0;
        for (var i = 0; i < 60; i++)
        {
            taken += Try(ref alliance, Turn(numbers, alliance)) ? 1 : 0;
            if (i % 12 == 11)
            {
                Compare(alliance);
            }
        }

        taken.Should().BeGreaterThan(30);
    }

    [Fact]
    public void Record_OneByOneAndThenLate_EqualsAFoldFromTheFirstFact()
    {
        var facts = LongHistory().ToList();
        var alliance = Accepted(Alliance.Replay(facts.Take(10)));
        foreach (var fact in facts.Skip(10))
        {
            alliance = Accepted(alliance.Record(fact));
        }

        Compare(alliance);
        foreach (var days in new[] { 1, 40, 300, 599 })
        {
            alliance = Accepted(alliance.Record(new MeetingHeld(First.AddDays(days), ManagementLevel.Middle) { Attended = 99 }));
        }

        Compare(alliance);
    }

    [Fact]
    public void Record_WithdrawingWhatMuchRestsOn_NamesTheFirstHeldFact()
    {
        var alliance = Accepted(Alliance.Replay(LongHistory()));

        var refused = alliance.Record(new FactRetracted(First.AddDays(700), "f2")).Match(_ => throw new InvalidOperationException(), no => no.Refusal);

        refused.Should().BeOfType<HeldFactMadeImpossible>().Which.Because.Should().BeOfType<PartnerNotJoined>();
    }

    private static void Compare(Alliance alliance)
    {
        var again = Accepted(Alliance.Replay(alliance.History.Select(recorded => recorded.Fact)));

        LedgerDigest.Of(alliance).Should().Be(LedgerDigest.Of(again));
        alliance.Day.Should().Be(again.Day);
    }

    private static IEnumerable<AllianceFact> LongHistory()
    {
        yield return new AllianceProposed(First, "long", "Long", AllianceForm.JointVenture);
        yield return new PartnerJoined(First, "a", "A");
        yield return new PartnerJoined(First, "b", "B");
        for (var i = 0; i < Long; i++)
        {
            var day = First.AddDays(i / 10);
            yield return (i % 3) switch
            {
                0 => new MeetingHeld(day, ManagementLevel.Operational) { Partners = ["a", "b"], Attended = i },
                1 => new PromiseMade(day, PromiseId.From($"p{i}"), "a", "b"),
                _ => new PromiseKept(day, PromiseId.From($"p{i - 1}")),
            };
        }
    }

    private static AllianceFact Turn(Numbers numbers, Alliance alliance)
    {
        var day = First.AddDays(numbers.Below((Long / 10) + 5));
        var target = alliance.History[3 + numbers.Below(alliance.History.Count - 3)];
        return numbers.Below(4) switch
        {
            0 => new FactRetracted(day, target.Id),
            1 => new MeetingHeld(day, ManagementLevel.Executive) { Corrects = target.Id, Attended = numbers.Below(9) },
            2 => new PromiseMade(day, PromiseId.From($"late{numbers.Below(1000)}"), "b", "a"),
            _ => new MeetingHeld(day, ManagementLevel.Middle) { Attended = numbers.Below(9) },
        };
    }

    private static bool Try(ref Alliance alliance, AllianceFact fact)
    {
        var accepted = alliance.Record(fact).TryAccepted(out var next, out _);
        alliance = next ?? alliance;
        return accepted;
    }

    private static Alliance Accepted(Decision<Alliance> decision) =>
        decision.Match(accepted => accepted.Next, refused => throw new InvalidOperationException($"{refused.Fact}: {refused.Refusal}"));
}
