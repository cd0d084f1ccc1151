using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Pays a sum once, in the part in which its milestone or measure is reached.</summary>
internal static class MilestoneRun
{
    public static void Run(PartRun run, string name, MilestoneStep step)
    {
        var once = "milestone " + name;
        if (run.Part.IsRunOff || run.Counters.IsMarked(once) || ReachedIn(run, step) is not { } reached)
        {
            return;
        }

        run.Counters.Mark(once);
        var amount = run.Round(step.Amount);
        var note = FormattableString.Invariant($"reached on {DateOnly.FromDayNumber(reached.Day):yyyy-MM-dd}");
        var because = FactBasis.Of(reached.Because);
        run.Pay(step.Kind, name, step.To, amount, amount, because, note);
        if (step.By is { } payer)
        {
            run.Pay(step.Kind, name, payer, -amount, amount, because, note);
        }
        else if (amount != 0)
        {
            run.Flow.Add(reached.Day, reached.Day, -amount);
        }
    }

    private static (FactId Because, int Day)? ReachedIn(PartRun run, MilestoneStep step)
    {
        var (from, to) = (run.Part.From.DayNumber, run.Part.To.DayNumber);
        if (step.Milestone is { } milestone)
        {
            return run.Whole.ReachedOn(milestone) is { } reached && reached.Day >= from && reached.Day <= to ? reached : null;
        }

        return step.Measure is { } measure ? Crossing(run, measure, from, to) : null;
    }

    // The benefit with which the sum of its span comes to the threshold.
    private static (FactId Because, int Day)? Crossing(PartRun run, TermMeasure measure, int from, int to)
    {
        var (of, entries) = (measure.Cumulative ?? TermSpan.Period, run.Whole.EntriesOf(measure.Pool));
        var span = SpanOf(run, of, from);
        var (start, sum) = of == TermSpan.Ever ? (from, entries.BenefitsBefore(from)) : (span, 0m);
        foreach (ref readonly var entry in entries.Between(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(to)).Span)
        {
            if (entry.IsCost)
            {
                continue;
            }

            var own = SpanOf(run, of, entry.Day);
            (sum, span) = own == span ? (sum, span) : (0, own);
            var before = sum;
            sum += entry.Amount;
            if (entry.Day >= from && sum >= measure.Threshold && (before < measure.Threshold || before == 0))
            {
                return (entry.Because, entry.Day);
            }
        }

        return null;
    }

    // The number of the first day of the span.
    private static int SpanOf(PartRun run, TermSpan span, int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return span switch
        {
            TermSpan.Ever => -1,
            TermSpan.Year => new DateOnly(date.Year, 1, 1).DayNumber,
            _ => run.Whole.Calendar.At(date)?.Period.FirstDay.DayNumber ?? -1,
        };
    }
}
