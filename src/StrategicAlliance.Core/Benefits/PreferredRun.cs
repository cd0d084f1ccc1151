using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A simple return on capital still outstanding, accrued without rounding to the day of the last benefit and rounded once when paid.</summary>
internal static class PreferredRun
{
    private const string Paid = "paid";

    public static void Run(PartRun run, string name, PreferredStep step, (string Name, TermStep Step)[] steps, int index)
    {
        var (flow, counters) = (run.Flow, run.Counters);

        // Before anything else: capital earns under a version whether or not money comes under it.
        var (since, before) = Earlier(run, name, step);
        if (LastDay(flow) is not { } day)
        {
            return;
        }

        var capital = run.Whole.AdvancesOf(step.Capital ?? []);
        var paid = counters[name, Paid, string.Empty];
        (string Name, RecoupStep Step)[] later = [.. steps.Skip(index + 1).Where(item => item.Step is RecoupStep recoup && Repays(run, recoup, step)).Select(item => (item.Name, (RecoupStep)item.Step))];
        var repayments = later.Length == 0
            ? counters.Repayments
            : Foreseen(run, later, (at, known) => before + CapitalReturn.Of(step, capital, known, since, at) - paid);
        var due = before + CapitalReturn.Of(step, capital, repayments, since, day) - paid;
        var amount = Math.Min(run.Round(due), flow.Available);
        if (amount <= 0)
        {
            return;
        }

        flow.Take(flow.First(amount), amount);
        counters[name, Paid, string.Empty] = paid + amount;
        counters.AddProfit(step.To, amount);
        run.Pay(
            step.Kind,
            name,
            step.To,
            amount,
            run.Round(due),
            new(() => [.. capital.Where(item => item.Day <= day).Select(item => item.Because), .. run.Because.Facts]),
            FormattableString.Invariant($"{RateRun.Percent(step.AnnualRate)} a year to {DateOnly.FromDayNumber(day):yyyy-MM-dd}, {(step.DayCount ?? DayCount.Actual365).ToName()}"));
    }

    // The last day on which money came, from outside or out of a holdback.
    private static int? LastDay(Flow flow)
    {
        for (var i = flow.Items.Count - 1; i >= 0; i--)
        {
            if (flow.Items[i].HasBenefit || flow.Items[i].Available > 0)
            {
                return flow.Items[i].Day;
            }
        }

        return null;
    }

    // A version with another rate or day count accrues from its first day on; what the one before accrued stays.
    private static (int Since, decimal Accrued) Earlier(PartRun run, string name, PreferredStep step)
    {
        var accruals = run.Counters.Accruals;
        if (!accruals.TryGetValue(name, out var last))
        {
            last = (step, int.MinValue, 0);
        }
        else if (last.Step.AnnualRate != step.AnnualRate || last.Step.DayCount != step.DayCount)
        {
            var from = run.Part.From.DayNumber;
            var accrued = CapitalReturn.Of(last.Step, run.Whole.AdvancesOf(last.Step.Capital ?? []), run.Counters.Repayments, last.Until, from);
            last = (step, from, last.Accrued + accrued);
        }
        else
        {
            last = (step, last.Until, last.Accrued);
        }

        accruals[name] = last;
        return (last.Until, last.Accrued);
    }

    private static bool Repays(PartRun run, RecoupStep recoup, PreferredStep step) =>
        recoup.Amount is not null ? recoup.To == step.To : (recoup.Advance ?? []).Select(run.Whole.View.Origin).Intersect((step.Capital ?? []).Select(run.Whole.View.Origin)).Any();

    // Where capital is repaid only after the return, each day's money pays the return so far first; what it leaves repays, and bears no return from then on.
    private static List<Repayment> Foreseen(PartRun run, (string Name, RecoupStep Step)[] later, Func<int, List<Repayment>, decimal> dueOn)
    {
        var foreseen = run.Counters.Repayments.ToList();
        var payable = run.Flow.Payable();
        var left = later.Select(item => RecoupRun.LeftOf(run, item.Name, item.Step)).ToArray();
        var paid = 0m;
        for (var k = 0; k < payable.Length; k++)
        {
            var day = run.Flow.Items[k].Day;
            var part = Math.Clamp(dueOn(day, foreseen) - paid, 0, payable[k]);
            paid += part;
            var rest = payable[k] - part;
            for (var i = 0; i < later.Length; i++)
            {
                var repaid = Math.Max(0, Math.Min(rest, left[i]));
                RecoupRun.Assign(run, later[i].Name, later[i].Step, day, repaid, foreseen);
                left[i] -= repaid;
                rest -= repaid;
            }
        }

        return foreseen;
    }
}
