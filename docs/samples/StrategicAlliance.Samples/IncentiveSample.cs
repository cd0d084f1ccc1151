using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>What must be paid so that unseen effort is worth while.</summary>
public static class IncentiveSample
{
    public static void Run(TextWriter output)
    {
        foreach (var detection in new[] { 0.5m, 0.25m, 0 })
        {
            var bond = NoShirking.Of(new(effort: 10, jobFindingRate: 0.1m, separationRate: 0.02m, discountRate: 0.01m, detection));
            output.WriteLine(bond.CannotBeDeterred
                ? FormattableString.Invariant($"noticed {detection} times a month: no pay is enough")
                : FormattableString.Invariant($"noticed {detection} times a month: {bond.Wage:0.00} a month, of which {bond.Rent:0.00} beyond the effort; at 14 the margin is {bond.MarginAt(14):0.00}"));
        }

        foreach (var (lowSuccess, value) in new[] { (0.4m, 40m), (0.4m, 8m), (0.8m, 40m) })
        {
            var contract = MoralHazardContract.Of(new(highSuccess: 0.8m, lowSuccess, participation: 10, effortCost: 4) { SuccessValue = value });
            var pay = contract.CannotBeDeterred
                ? "no bonus induces effort"
                : FormattableString.Invariant($"bonus {contract.MinBonusSpread:0.##}, pay {contract.SuccessWage:0.##} for success and {contract.FailureWage:0.##} for failure");
            output.WriteLine(FormattableString.Invariant($"success {lowSuccess} without effort, worth {value}: {pay}; profit {contract.ProfitHighEffort:0.##} with effort, {contract.ProfitLowEffort:0.##} without"));
        }
    }
}
