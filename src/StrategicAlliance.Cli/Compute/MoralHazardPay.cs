using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The cheapest pay by result that makes unseen effort worth while.</summary>
internal sealed class MoralHazardPay : IComputation
{
    private const string High = "pHigh";
    private const string Low = "pLow";
    private const string Participation = "participation";
    private const string Cost = "effortCostDifference";

    public string Name => "moral-hazard-contract";

    public IReadOnlyList<string> Inputs => [High, Low, Participation, Cost, "successValue"];

    public string Unit => "that of participation";

    public string Citation => MoralHazardContract.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (high, low) = (input.Find(High)?.Decimal(), input.Find(Low)?.Decimal());
        var (participation, cost, value) = (input.Find(Participation)?.Decimal(), input.Find(Cost)?.Decimal(), input.Find("successValue")?.Decimal());
        return input.Lacks(High, Low, Participation, Cost) ?? WithinDomain.Of(() =>
        {
            var contract = MoralHazardContract.Of(new MoralHazardTerms(high!.Value, low!.Value, participation!.Value, cost!.Value) { SuccessValue = value });
            var answer = contract.CannotBeDeterred ? new Answer().Add("result", "CannotBeDeterred") : new Answer();
            answer
                .Add("minBonusSpread", contract.MinBonusSpread)
                .Add("successWage", contract.SuccessWage)
                .Add("failureWage", contract.FailureWage)
                .Add("cannotBeDeterred", contract.CannotBeDeterred);
            return value is null ? answer : answer
                .Add("profitHighEffort", contract.ProfitHighEffort)
                .Add("profitLowEffort", contract.ProfitLowEffort)
                .Add("highEffortEfficient", contract.IsHighEffortEfficient);
        });
    }
}
