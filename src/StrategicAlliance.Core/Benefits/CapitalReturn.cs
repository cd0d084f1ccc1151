namespace StrategicAlliance.Benefits;

/// <summary>What capital earns between two days while it is outstanding.</summary>
internal static class CapitalReturn
{
    /// <summary>The simple return on every part of the capital from the day it was made, or a later one, until it was repaid or a day is reached.</summary>
    public static decimal Of(PreferredStep step, IReadOnlyList<Advance> capital, List<Repayment> repayments, int since, int until)
    {
        var lots = capital.Select(item => (Left: item.Amount, item)).ToArray();
        int[] events = step.DayCount == DayCount.Thirty360 ? [.. repayments.Select(repayment => repayment.Day).Distinct().Order()] : [];
        var sum = 0m;
        foreach (var repayment in repayments)
        {
            var amount = repayment.Amount;
            for (var i = 0; i < lots.Length && amount > 0; i++)
            {
                var lot = lots[i].item;
                if (repayment.Advance is { } repaid ? repaid != lot.Origin : repayment.To != step.To)
                {
                    continue;
                }

                var part = Math.Min(amount, lots[i].Left);
                sum += Between(step.DayCount, part, Math.Max(lot.Day, since), Math.Min(repayment.Day, until), events);
                lots[i].Left -= part;
                amount -= part;
            }
        }

        foreach (var (left, lot) in lots)
        {
            sum += Between(step.DayCount, left, Math.Max(lot.Day, since), until, events);
        }

        return sum * step.AnnualRate;
    }

    // Amount times days before the division, so that whole years are exact.
    private static decimal Between(DayCount? count, decimal amount, int from, int to, int[] events)
    {
        if (to <= from)
        {
            return 0;
        }

        return count switch
        {
            DayCount.Actual360 => amount * (to - from) / 360,
            DayCount.Thirty360 => amount * Thirty(from, to, events) / 360,
            _ => amount * (to - from) / 365,
        };
    }

    // Counted from one repayment to the next, as interest falls due: months of 30 days do not add up across a 31st.
    private static int Thirty(int from, int to, int[] events)
    {
        var (days, at) = (0, from);
        foreach (var day in events)
        {
            if (day > at && day < to)
            {
                days += Thirty(DateOnly.FromDayNumber(at), DateOnly.FromDayNumber(day));
                at = day;
            }
        }

        return days + Thirty(DateOnly.FromDayNumber(at), DateOnly.FromDayNumber(to));
    }

    // 30/360 as for bonds (ISDA 2006 Definitions, 4.16(f)): a 31st counts as the 30th at the start, and at the end if the start does.
    private static int Thirty(DateOnly from, DateOnly to)
    {
        var first = Math.Min(from.Day, 30);
        var last = to.Day == 31 && first == 30 ? 30 : to.Day;
        return ((to.Year - from.Year) * 360) + ((to.Month - from.Month) * 30) + (last - first);
    }
}
