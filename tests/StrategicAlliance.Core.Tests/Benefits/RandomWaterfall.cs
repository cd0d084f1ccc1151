using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>Terms of random steps over random entries, the same for the same seed.</summary>
internal sealed class RandomWaterfall
{
    private static readonly PartnerId[] Names = ["a", "b", "c", "d"];

    private readonly Numbers numbers;
    private readonly bool linear;

    private RandomWaterfall(int seed, bool linear)
    {
        numbers = new(seed);
        this.linear = linear;
        Terms = new TermsAgreed(new(2020, 1, 1), "t", "main", new(2020, 1, 1))
        {
            Pool = "p",
            Currency = numbers.Of<Currency>("EUR", "JPY", "KWD"),
            Period = numbers.Of(SettlementPeriod.Month, SettlementPeriod.Quarter, SettlementPeriod.Year),
            Rounding = new TermRounding { Remainder = numbers.Of("largestRemainder", "largestShare", "b") },
            Steps = [.. Enumerable.Range(0, 1 + numbers.Below(5)).Select(index => Step("s" + index)), Last()],
        };
        Entries = [.. Enumerable.Range(0, 1 + numbers.Below(8)).Select(_ => Entry())];
    }

    public TermsAgreed Terms { get; }

    /// <summary>Days, amounts in minor units, and what each is: 0 a benefit, 1 a cost of the pool, 2 a cost that a partner laid out.</summary>
    public ValueList<(DateOnly Day, int Units, int Kind, PartnerId Partner)> Entries { get; }

    private decimal Unit => Terms.Currency == "JPY" ? 1 : Terms.Currency == "KWD" ? 0.001m : 0.01m;

    /// <summary>Any steps.</summary>
    public static RandomWaterfall Of(int seed) => new(seed, linear: false);

    /// <summary>Only steps that turn their sign with the entries.</summary>
    public static RandomWaterfall Linear(int seed) => new(seed, linear: true);

    public decimal Sum(int kind) => Entries.Where(entry => entry.Kind == kind).Sum(entry => entry.Units * Unit);

    public Alliance Alliance(bool turned = false, bool otherOrder = false)
    {
        PartnerId[] names = otherOrder ? [.. Enumerable.Reverse(Names)] : Names;
        List<AllianceFact> facts =
        [
            new AllianceProposed(new(2019, 1, 1), "w", "W", AllianceForm.JointDevelopment),
            .. names.Select((name, index) => new PartnerJoined(new(2019, 1, 1), name, name.Value) { Equity = 0.25m }),
            new AgreementSigned(new(2019, 1, 2), "main", AgreementTier.Framework, [.. names]),
            Terms,
            .. Entries.OrderBy(entry => entry.Day).Select(entry => Fact(entry, turned)),
        ];
        return StrategicAlliance.Alliances.Alliance.Replay(facts).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.ToString()));
    }

    private AllianceFact Fact((DateOnly Day, int Units, int Kind, PartnerId Partner) entry, bool turned)
    {
        var money = new Money((turned ? -entry.Units : entry.Units) * Unit, Terms.Currency!.Value);
        return entry.Kind == 0
            ? new BenefitRealized(entry.Day, "b", money, BenefitKind.Common) { Pool = "p" }
            : new CostIncurred(entry.Day, "c", money) { Pool = "p", Partner = entry.Kind == 2 ? entry.Partner : (PartnerId?)null };
    }

    private (DateOnly Day, int Units, int Kind, PartnerId Partner) Entry() =>
        (new DateOnly(2020, 1, 1).AddDays(numbers.Below(730)), numbers.Below(4) == 0 ? -numbers.Below(50_000) : numbers.Below(200_000), Math.Max(0, numbers.Below(6) - 3), numbers.Of(Names));

    private decimal Rate() => numbers.Below(30) / 100m;

    private TermWeights Weights() => numbers.Below(3) switch
    {
        0 => TermWeights.ByRule("equal"),
        1 => TermWeights.ByRule("equity"),
        _ => TermWeights.ByPartner(new(Names.Select((name, index) => KeyValuePair.Create(name.Value, (decimal)(index == 0 ? 1 : numbers.Below(9)))))),
    };

    private SplitStep Last() => new() { Id = "last", Weights = Weights() };

    private TermStep Step(string id)
    {
        TermBase? on = numbers.Below(3) switch { 0 => TermBase.Gross, 1 => TermBase.Available, _ => null };
        var to = numbers.Of(Names);
        switch (numbers.Below(linear ? 3 : 11))
        {
            case 0: return new FeeStep(to, Rate()) { Id = id, Base = on };
            case 1: return new RoyaltyStep(to) { Id = id, Rate = Rate(), Base = on };
            case 2: return new DonorStep(Rate()) { Id = id, Base = on, Weights = Weights() };
            case 3: return new RecoupStep(to) { Id = id, Amount = numbers.Below(1000) };
            case 4: return new HoldbackStep(Rate()) { Id = id, Base = on, ReleaseAfter = numbers.Below(200) };
            case 5: return new CatchUpStep(to, 1) { Id = id, Until = 0.2m };
            case 6: return new MinimumGuaranteeStep(to, numbers.Below(500)) { Id = id, Per = numbers.Of(TermSpan.Period, TermSpan.Year) };
            case 7: return new SplitStep { Id = id, Weights = Weights(), UpTo = 1 + numbers.Below(1000) };
            case 8: return new SplitStep { Id = id, Weights = Weights(), Caps = new([KeyValuePair.Create("a", 50m), KeyValuePair.Create("b", 70m)]), CapsPer = numbers.Of(TermSpan.Period, TermSpan.Year) };
            case 9: return new MilestoneStep(to, numbers.Below(300)) { Id = id, By = numbers.Of<PartnerId?>(null, "d"), Measure = new("p", numbers.Below(900)) { Cumulative = TermSpan.Ever } };
            default:
                return new RoyaltyStep(to)
                {
                    Id = id,
                    Tiers = [new(0.1m) { UpTo = 300 }, new(0.05m)],
                    Tiering = numbers.Of(Tiering.Marginal, Tiering.Slab),
                    Base = on,
                    Cumulative = numbers.Of(TermSpan.Period, TermSpan.Year, TermSpan.Ever),
                    Cap = numbers.Of<decimal?>(null, 40),
                    Floor = numbers.Of<decimal?>(null, 5),
                };
        }
    }
}
