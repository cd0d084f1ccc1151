using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>A stock of experience with forgetting, and the unit cost it gives.</summary>
internal sealed class KnowledgeStockWithForgetting : IComputation
{
    private const string Retention = "retention";
    private const string Output = "output";
    private const string Exponent = "exponent";
    private const string FirstUnitCost = "firstUnitCost";

    // The period is that of the outputs, whatever it is.
    private static readonly RetentionPeriod OfOutput = RetentionPeriod.Named("period of the output");

    public string Name => "knowledge-stock-with-forgetting";

    public IReadOnlyList<string> Inputs => [Retention, Output, Exponent, FirstUnitCost];

    public string Unit => "units of output; cost that of the first unit";

    public string Citation => KnowledgeStock.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (share, output, exponent, first) = (input.Number(Retention), input.Numbers(Output), input.Number(Exponent), input.Number(FirstUnitCost));

        // The stock does not need what the costs need; who asks for neither cost asks for the stock.
        var insufficient = exponent is null && first is null ? input.Lacks(Retention, Output) : input.Lacks(Retention, Output, Exponent, FirstUnitCost);
        if (share is null)
        {
            return insufficient!;
        }

        return WithinDomain.Of(() =>
        {
            var stock = KnowledgeStock.Of(KnowledgeRetention.Of(share.Value, OfOutput), output ?? []);
            var answer = insufficient ?? new Answer();
            if (output is not null)
            {
                answer.Add("stock", stock.Stock);
            }

            if (output is not null && exponent is { } b && first is { } cost)
            {
                answer.Add("finalUnitCost", stock.UnitCost(cost, b)).Add("unitCostWithoutForgetting", stock.UnitCostWithoutForgetting(cost, b));
            }

            return answer.Add("steadyStateStockPerUnitOutput", stock.SteadyStatePerUnitOutput);
        });
    }
}
