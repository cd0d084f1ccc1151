using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Benchmarks;

/// <summary>An alliance of 20 partners with many entries in one pool over 40 quarters, three benefits to a cost, a third of them naming their quarter, and three sets of terms.</summary>
internal static class SettleAlliance
{
    private const int Partners = 20;

    private static readonly PartialDate Begin = new(2015, 12, 1);
    private static readonly DateOnly FirstDay = new(2016, 1, 1);
    private static readonly int Days = new DateOnly(2026, 1, 1).DayNumber - FirstDay.DayNumber;
    private static readonly PartnerId[] Names = [.. Enumerable.Range(1, Partners).Select(number => new PartnerId(FormattableString.Invariant($"partner-{number:00}")))];
    private static readonly PoolId Pool = new("pool");
    private static readonly AgreementId Agreement = new("main");

    /// <summary>By equity, which changes twice; a holdback and two tiers before it.</summary>
    public static TermsId ByEquity { get; } = new("by-equity");

    /// <summary>By fixed weights; a fee and one rate before it.</summary>
    public static TermsId ByWeights { get; } = new("by-weights");

    /// <summary>By fixed weights; every benefit reaches its own tier before it.</summary>
    public static TermsId BySlab { get; } = new("by-slab");

    /// <summary>The alliance, and its amounts by partner as a plain loop would read them.</summary>
    public static (Alliance Alliance, (PartnerId Partner, decimal Amount)[] Amounts) With(int entries)
    {
        var draws = new SeededGenerator(2020);
        var euro = new Currency("EUR");
        var amounts = new (PartnerId Partner, decimal Amount)[entries];
        var facts = new List<AllianceFact>(Founding());
        var equity = Names.Select(_ => 0.05m).ToArray();
        for (var i = 0; i < entries; i++)
        {
            var day = FirstDay.AddDays((int)((long)i * Days / entries));
            var on = new PartialDate(day.Year, day.Month, day.Day);
            var amount = new decimal((int)(draws.NextDouble() * 1_000_000), 0, 0, false, 2);
            var partner = Names[(int)(draws.NextDouble() * Partners)];
            amounts[i] = (partner, amount);
            facts.Add(i % 4 == 3
                ? new CostIncurred(on, new("cost"), new(amount, euro)) { Pool = Pool, Partner = i % 8 == 7 ? (PartnerId?)partner : null }
                : new BenefitRealized(on, new("benefit"), new(amount, euro), BenefitKind.Common) { Pool = Pool, Period = i % 4 == 0 ? QuarterOf(day) : (Period?)null });
            if (i == entries / 3 || i == entries / 2)
            {
                (equity[0], equity[1]) = (equity[0] - 0.01m, equity[1] + 0.01m);
                facts.Add(new EquityChanged(on, Names[0], equity[0]));
                facts.Add(new EquityChanged(on, Names[1], equity[1]));
            }
        }

        return (Alliance.Replay(facts).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.ToString())), amounts);
    }

    private static Period QuarterOf(DateOnly day) => Period.Parse(FormattableString.Invariant($"{day.Year}-Q{((day.Month - 1) / 3) + 1}"));

    private static IEnumerable<AllianceFact> Founding() =>
    [
        new AllianceProposed(Begin, new("bench"), "Benchmark", AllianceForm.JointDevelopment),
        .. Names.Select(name => new PartnerJoined(Begin, name, name.Value) { Equity = 0.05m }),
        new AgreementSigned(Begin, Agreement, AgreementTier.Framework, [.. Names]),
        Terms(
            ByEquity,
            new RoyaltyStep(Names[0]) { Tiers = [new TermTier(0.02m) { UpTo = 10_000_000 }, new TermTier(0.03m)], Cumulative = TermSpan.Year },
            new HoldbackStep(0.05m) { ReleaseAfter = 90 },
            new SplitStep { Weights = TermWeights.ByRule("equity") }),
        Terms(ByWeights, new RoyaltyStep(Names[0]) { Rate = 0.04m }, new FeeStep(Names[1], 0.01m), new SplitStep { Weights = Fixed() }),
        Terms(
            BySlab,
            new RoyaltyStep(Names[0]) { Tiers = [new TermTier(0.02m) { UpTo = 5_000 }, new TermTier(0.03m)], Tiering = Tiering.Slab },
            new SplitStep { Weights = Fixed() }),
    ];

    private static TermWeights Fixed() =>
        TermWeights.ByPartner(new(Names.Select((name, index) => KeyValuePair.Create(name.Value, (decimal)(index + 1)))));

    private static TermsAgreed Terms(TermsId id, params IEnumerable<TermStep> steps) => new(Begin, id, Agreement, new PartialDate(2016, 1, 1))
    {
        Pool = Pool,
        Currency = new Currency("EUR"),
        Period = SettlementPeriod.Quarter,
        Steps = steps.ToValueList(),
    };
}
