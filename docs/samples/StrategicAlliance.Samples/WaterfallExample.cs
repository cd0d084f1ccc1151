using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>A therapy developed by a laboratory, made by a plant and sold by a house: terms with every kind of step.</summary>
internal static class WaterfallExample
{
    #region terms
    public static TermsAgreed Terms { get; } = new(new(2026, 1, 1), "therapy", "deal", new(2026, 1, 1))
    {
        Pool = "therapy",
        Currency = "EUR",
        Period = SettlementPeriod.Year,
        Steps =
        [
            new FeeStep("house", 0.02m) { Id = "office" },
            new RecoupStep("plant") { Id = "line-2", Advance = ["line-2-money"] },
            new PreferredStep("plant", 0.08m) { Id = "interest", Capital = ["line-2-money"] },
            new RoyaltyStep("laboratory") { Id = "licence", Tiers = [new(0.04m) { UpTo = 5_000_000 }, new(0.06m)], Cumulative = TermSpan.Year },
            new MilestoneStep("laboratory", 250_000) { Id = "approval", Milestone = "approval" },
            new DonorStep(0.02m) { Id = "teaching" },
            new HoldbackStep(0.05m) { Id = "recalls", ReleaseAfter = 365 },
            new CatchUpStep("house", 0.5m) { Id = "level", Until = 0.2m },
            new SplitStep { Id = "profit", Weights = TermWeights.ByPartner(new([new("house", 1), new("laboratory", 2), new("plant", 2)])) },
            new MinimumGuaranteeStep("house", 1_500_000) { Id = "minimum", Per = TermSpan.Year },
        ],
    };
    #endregion

    /// <summary>The alliance with two years of facts.</summary>
    public static Alliance Read() => Alliance.Replay(
    [
        new AllianceProposed(new(2026, 1, 1), "therapy", "Therapy", AllianceForm.JointDevelopment),
        new PartnerJoined(new(2026, 1, 1), "house", "House"),
        new PartnerJoined(new(2026, 1, 1), "laboratory", "Laboratory"),
        new PartnerJoined(new(2026, 1, 1), "plant", "Plant"),
        new AgreementSigned(new(2026, 1, 1), "deal", AgreementTier.Specific, ["house", "laboratory", "plant"]),
        Terms,
        new ContributionMade(new(2026, 2, 1), "laboratory", ContributionKind.Knowledge) { Amount = new(900_000, "EUR"), Id = "process" },
        new ContributionMade(new(2026, 2, 1), "plant", ContributionKind.Knowledge) { Amount = new(300_000, "EUR"), Id = "scale-up" },
        new ContributionMade(new(2026, 3, 31), "plant", ContributionKind.Cash) { Amount = new(2_000_000, "EUR"), Id = "line-2-money" },
        new MilestoneReached(new(2027, 1, 20), "approval") { Id = "approved" },
        new BenefitRealized(new(2027, 3, 31), "sales", new(6_000_000, "EUR"), BenefitKind.Common) { Pool = "therapy", Id = "spring" },
        new CostIncurred(new(2027, 4, 15), "safety-study", new(300_000, "EUR")) { Pool = "therapy", Partner = "plant", Id = "study" },
        new CostIncurred(new(2027, 5, 1), "register", new(500_000, "EUR")) { Pool = "therapy", Id = "register" },
        new BenefitRealized(new(2027, 9, 30), "sales", new(4_000_000, "EUR"), BenefitKind.Common) { Pool = "therapy", Id = "autumn" },
    ]).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.Message));

    /// <summary>What the terms pay for 2027.</summary>
    public static SettlementStatement Statement() => Read().Settle("therapy", SettlementSpan.Of(Period.Parse("2027"))).OrThrow();

    /// <summary>What each step took out of what was available, in order: the lines of a step, or what it keeps. A step that moves money between partners takes nothing.</summary>
    public static IReadOnlyList<WaterfallStep> Steps(SettlementStatement statement)
    {
        var steps = new List<WaterfallStep> { new("costs", "costs", statement.Costs, [.. statement.Lines.Where(line => line.Step == "costs").Select(Of)]) };
        foreach (var step in Terms.Steps!)
        {
            var id = step.Id!.Value.Value;
            SettlementLine[] lines = [.. statement.Lines.Where(line => line.Id == id)];
            steps.Add(new(step.Kind, id, step is HoldbackStep ? statement.CarriedForward[id] : lines.Sum(line => line.Amount), [.. lines.Select(Of)]));
        }

        return steps;

        static (string, decimal) Of(SettlementLine line) => (line.Partner.Value, line.Amount);
    }
}
