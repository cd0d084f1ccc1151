using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The share of knowledge that leaves with people in a year, and what remains of a stock.</summary>
internal sealed class KnowledgeLossByTurnover : IComputation
{
    private const string Stock = "initialStock";
    private const string Turnover = "annualTurnover";
    private const string Tacit = "tacitShare";
    private const string Codified = "codifiedShareOfTacit";
    private const string Years = "years";

    public string Name => "knowledge-loss-by-turnover";

    public IReadOnlyList<string> Inputs => [Stock, Turnover, Tacit, Codified, Years];

    public string Unit => "loss 1 per year; stock that of the input";

    public string Citation => TurnoverLoss.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (turnover, tacit, codified) = (input.Number(Turnover), input.Number(Tacit), input.Number(Codified));
        var (stock, years) = (input.Number(Stock), input.Number(Years));
        var insufficient = input.Lacks(Turnover, Tacit, Codified, Stock, Years);
        if (turnover is null || tacit is null || codified is null)
        {
            return insufficient!;
        }

        return WithinDomain.Of(() =>
        {
            // The loss does not need the stock.
            var loss = TurnoverLoss.Of(turnover.Value, tacit.Value, codified.Value);
            return insufficient is null
                ? new Answer().Add("lossPerYear", loss.LossPerYear).Add("remainingStock", loss.Remaining(stock!.Value, years!.Value))
                : insufficient.Add("lossPerYear", loss.LossPerYear);
        });
    }
}
