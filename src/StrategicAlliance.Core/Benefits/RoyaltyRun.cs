using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A royalty: by one rate, by marginal bands that count on through their span, or by the slab that each benefit reaches; held by floor and cap.</summary>
internal static class RoyaltyRun
{
    private const string Counted = "counted";
    private const string Raw = "raw";
    private const string Due = "due";
    private const string Paid = "paid";

    public static void Run(PartRun run, string name, RoyaltyStep step)
    {
        var (flow, counters) = (run.Flow, run.Counters);
        var span = run.SpanOf(step.Cumulative ?? TermSpan.Period);
        var of = step.Base ?? TermBase.Gross;
        if (run.Part.IsRunOff && of == TermBase.Gross)
        {
            // The terms have ended, and the floor fell due with them: nothing comes in that could earn more.
            return;
        }

        var basis = of == TermBase.Gross ? flow.Gross : flow.Available;
        var parts = step.Tiering == Tiering.Slab && step.Tiers is not null ? BySlab(run, step, of) : Marginal(run, name, step, of, span);
        var raw = counters[name, Raw, span] += parts.Sum();
        var (due, note) = Bounded(run, step, raw);
        var amount = run.Round(due - counters[name, Due, span]);
        if (step.Cap is { } cap && amount > 0 && counters[name, Paid, span] + amount > cap)
        {
            // Lines are rounded one by one; together they stay under the cap.
            amount = Math.Max(0, run.Round(cap) - counters[name, Paid, span]);
        }

        counters[name, Due, span] = due;
        counters[name, Paid, span] += amount;
        flow.Take(Scaled(parts, amount), amount);
        run.Pay(step.Kind, name, step.To, amount, basis, BecauseOf(run, step), Note(step, note));
    }

    private static decimal[] Marginal(PartRun run, string name, RoyaltyStep step, TermBase of, string span)
    {
        var counted = run.Counters[name, Counted, span];
        var parts = new decimal[run.Flow.Items.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var item = run.Flow.Items[i];
            var amount = of == TermBase.Gross ? item.Gross : item.Available;
            parts[i] = RoyaltyTiers.Marginal(step, counted + amount) - RoyaltyTiers.Marginal(step, counted) + (SurchargeOn(run, step, item.Earned) * amount);
            counted += amount;
        }

        run.Counters[name, Counted, span] = counted;
        return parts;
    }

    // Of what is available, each benefit counts with its even share.
    private static decimal[] BySlab(PartRun run, RoyaltyStep step, TermBase of)
    {
        var flow = run.Flow;
        var factor = of == TermBase.Gross ? 1 : flow.Gross == 0 ? 0 : flow.Available / flow.Gross;
        var parts = new decimal[flow.Items.Count];
        var at = 0;
        foreach (ref readonly var entry in run.Entries.Span)
        {
            if (entry.IsCost)
            {
                continue;
            }

            while (flow.Items[at].Day < entry.Day || !flow.Items[at].HasBenefit)
            {
                at++;
            }

            var amount = entry.Amount * factor;
            parts[at] += amount * (RoyaltyTiers.Slab(step, amount) + SurchargeOn(run, step, entry.Day));
        }

        return parts;
    }

    private static (decimal Due, string Note) Bounded(PartRun run, RoyaltyStep step, decimal raw)
    {
        var (due, note) = (raw, string.Empty);
        if (step.Cap is { } cap && Math.Abs(raw) > cap)
        {
            (due, note) = (Math.Sign(raw) * cap, FormattableString.Invariant($"capped at {cap}"));
        }

        var span = step.Cumulative ?? TermSpan.Period;
        if (step.Floor is { } floor && due < floor && run.Ends(span) && run.Counts(span))
        {
            (due, note) = (floor, FormattableString.Invariant($"topped up to the floor of {floor}"));
        }

        return (due, note);
    }

    // Days bear what they gave as far as a bound leaves it.
    private static decimal[] Scaled(decimal[] parts, decimal amount)
    {
        var sum = parts.Sum();
        return sum == 0 ? new decimal[parts.Length] : [.. parts.Select(part => part / sum * amount)];
    }

    private static decimal SurchargeOn(PartRun run, RoyaltyStep step, int day)
    {
        var sum = 0m;
        if (step.Surcharges is not { Count: > 0 } surcharges)
        {
            return sum;
        }

        foreach (var surcharge in surcharges)
        {
            if (run.Whole.ReachedOn(surcharge.When) is { } reached && reached.Day <= day)
            {
                sum += surcharge.Add;
            }
        }

        return sum;
    }

    private static FactBasis BecauseOf(PartRun run, RoyaltyStep step)
    {
        ValueList<FactId> reached =
        [
            .. (step.Surcharges ?? []).Select(surcharge => run.Whole.ReachedOn(surcharge.When)).OfType<(FactId Because, int Day)>()
                .Where(item => item.Day <= run.Part.To.DayNumber).Select(item => item.Because),
        ];
        return reached.Count == 0 ? run.Because : new(() => [.. run.Because.Facts, .. reached]);
    }

    private static string Note(RoyaltyStep step, string bound)
    {
        var rate = step.Tiers is { Count: > 0 } ? step.Tiering == Tiering.Slab ? "by slab" : "by tiers" : RateRun.Percent(step.Rate ?? 0);
        return bound.Length == 0 ? rate : $"{rate}, {bound}";
    }
}
