using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What is left of knowledge after some periods, and after how many half is left.</summary>
internal sealed class KnowledgeDepreciationRetention : IComputation
{
    private const string Retention = "retentionPerPeriod";
    private const string Periods = "periods";
    private const string Period = "period";

    public string Name => "knowledge-depreciation-retention";

    public IReadOnlyList<string> Inputs => [Retention, Periods, Period];

    public string Unit => "share 1; half-life in periods";

    public string Citation => KnowledgeRetention.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (share, periods, period) = (input.Number(Retention), input.Number(Periods), input.Text(Period));
        var insufficient = input.Lacks(Retention, Periods, Period);
        if (share is null || period is null)
        {
            // A retention without its period says nothing.
            return insufficient!;
        }

        return WithinDomain.Of(() =>
        {
            var retention = KnowledgeRetention.Of(share.Value, RetentionPeriod.Named(period));
            var answer = insufficient ?? new Answer().Add("remainingShare", retention.Remaining(periods!.Value));
            answer.Add("halfLifePeriods", retention.HalfLife).Add("period", retention.Period.Name);
            return retention.Period.Years is null ? answer : answer.Add("retentionPerYear", retention.In(RetentionPeriod.Year).Share);
        });
    }
}
