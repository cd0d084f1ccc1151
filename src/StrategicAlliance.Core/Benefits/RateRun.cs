using System.Globalization;

namespace StrategicAlliance.Benefits;

/// <summary>Steps that take a rate of what came in or of what is available.</summary>
internal static class RateRun
{
    /// <summary>A fee. It is taken of what came in or of what earlier steps, fees among them, left: never of another fee.</summary>
    public static void Fee(PartRun run, string name, FeeStep step)
    {
        var (amount, basis) = Take(run, step.Rate, step.Base ?? TermBase.Gross);
        run.Pay(step.Kind, name, step.To, amount, basis, run.Because, Percent(step.Rate));
    }

    /// <summary>Income for those who gave knowledge; where nobody did, there is none and the money stays available.</summary>
    public static void Donor(PartRun run, string name, DonorStep step)
    {
        if (StepWeights.Of(run, name, step.Weights ?? TermWeights.ByRule(TermRules.KnowledgeContributions), null, null) is not { } weights || !weights.On(run.Part.To.DayNumber).Any(weight => weight > 0))
        {
            return;
        }

        var (amount, basis) = Take(run, step.Rate, step.Base ?? TermBase.Available);
        if (amount != 0)
        {
            foreach (var (partner, part) in Division.Of(run, amount, weights.Partners, weights.On(run.Part.To.DayNumber)))
            {
                run.Pay(step.Kind, name, partner, part.Amount, basis, weights.Because(run), Division.Note(run, partner, part));
            }
        }
    }

    /// <summary>A catch-up until the share of all profit paid so far is reached.</summary>
    public static void CatchUp(PartRun run, string name, CatchUpStep step)
    {
        var (flow, counters) = (run.Flow, run.Counters);
        var amount = run.Round(step.Rate * flow.Available);
        if (step.Until is { } until && until < 1)
        {
            amount = Math.Min(amount, run.Round(((until * counters.Profit) - counters.ProfitOf(step.To)) / (1 - until)));
        }

        amount = Math.Min(amount, flow.Available);
        if (amount <= 0)
        {
            return;
        }

        var basis = flow.Available;
        flow.Take(flow.Evenly(amount), amount);
        counters.AddProfit(step.To, amount);
        run.Pay(step.Kind, name, step.To, amount, basis, run.Because, Percent(step.Rate));
    }

    public static string Percent(decimal rate) => (rate * 100).ToString("0.############################", CultureInfo.InvariantCulture) + " %";

    private static (decimal Amount, decimal Basis) Take(PartRun run, decimal rate, TermBase of)
    {
        var flow = run.Flow;
        var basis = of == TermBase.Gross ? flow.Gross : flow.Available;
        var amount = run.Round(rate * basis);
        flow.Take([.. flow.Items.Select(item => rate * (of == TermBase.Gross ? item.Gross : item.Available))], amount);
        return (amount, basis);
    }
}
