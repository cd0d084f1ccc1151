using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Alliances;

/// <summary>Random valid journals: partners come and go, promises, surveys, meetings; facts come late, are corrected and withdrawn.</summary>
internal static class RandomJournal
{
    public static readonly DateOnly First = new(2020, 1, 1);

    public const int Days = 120;

    /// <summary>An alliance of random facts, each with an id of its own, recorded one by one.</summary>
    public static Alliance Of(int seed, int tries)
    {
        var numbers = new Numbers(seed);
        var alliance = Alliance.Propose(new AllianceProposed(First, "random", "Random", AllianceForm.JointResearch) { Id = "start" });
        for (var i = 0; i < tries; i++)
        {
            var fact = Next(numbers, alliance, i);
            if (alliance.Record(fact).TryAccepted(out var next, out _))
            {
                alliance = next;
            }
        }

        return alliance;
    }

    private static AllianceFact Next(Numbers numbers, Alliance alliance, int i)
    {
        // Mostly forward, sometimes late; sometimes known only to the month or the year.
        var day = First.AddDays(Math.Clamp((i * Days / 80) + numbers.Below(9) - (numbers.Below(4) == 0 ? numbers.Below(60) : 0), 0, Days));
        PartialDate on = numbers.Below(12) switch { 0 => new PartialDate(day.Year, day.Month), 1 when i > 40 => new PartialDate(day.Year), _ => day };
        var fact = Kind(numbers, alliance, on) with { Id = FactId.From($"e{i}") };
        if (numbers.Below(3) == 0)
        {
            fact = fact with { RecordedAt = new DateTimeOffset(on.FirstDay, new TimeOnly(numbers.Below(24), 0), TimeSpan.Zero).AddDays(numbers.Below(60) - 5) };
        }

        return fact is not FactRetracted && numbers.Below(6) == 0 ? fact with { Corrects = Earlier(numbers, alliance) } : fact;
    }

    private static AllianceFact Kind(Numbers numbers, Alliance alliance, PartialDate on)
    {
        PartnerId one = numbers.Of("a", "b", "c", "d");
        PartnerId other = numbers.Of("a", "b", "c", "d");
        var promise = PromiseId.From($"p{numbers.Below(8)}");
        var asset = AssetId.From($"k{numbers.Below(6)}");
        return numbers.Below(18) switch
        {
            0 or 1 or 2 => new PartnerJoined(on, one, $"Firm {numbers.Below(100)}") { Equity = numbers.Below(2) == 0 ? 0.3m : null },
            3 => new PartnerWithdrew(on, one),
            4 or 5 => new PromiseMade(on, promise, one, other),
            6 => new PromiseKept(on, promise),
            7 => new PromiseBroken(on, promise) { Degree = numbers.Below(10) / 10m },
            8 or 9 => new SurveyTaken(on, "survey", numbers.Of("trust", "commitment"), one, numbers.Below(8), 0, 7),
            10 => new MeetingHeld(on, numbers.Of(Enum.GetValues<ManagementLevel>())) { Attended = numbers.Below(9), Partners = [one, other] },
            11 => new PhaseEntered(on, numbers.Of(LifecyclePhase.Formation, LifecyclePhase.Adjustment, LifecyclePhase.Operation, LifecyclePhase.Renewal)),
            12 => new AssetContributed(on, asset, $"Asset {numbers.Below(100)}", [one]) { Tacitness = numbers.Below(11) / 10m },
            13 => new AccessGranted(on, asset, one, AccessPurpose.Implementation),
            14 => new EquityChanged(on, one, numbers.Below(5) / 10m),
            15 => new KnowledgeConverted(on, numbers.Of(Enum.GetValues<SeciMode>()), [asset], AssetId.From($"k{numbers.Below(6)}")),
            _ => new FactRetracted(on, Earlier(numbers, alliance)),
        };
    }

    private static FactId Earlier(Numbers numbers, Alliance alliance) =>
        alliance.History.Count == 1 ? "start" : alliance.History[1 + numbers.Below(alliance.History.Count - 1)].Id;
}
