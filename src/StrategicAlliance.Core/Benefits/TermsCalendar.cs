using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The periods of terms, each with its parts under one version.</summary>
internal sealed class TermsCalendar
{
    private readonly List<TermsPart> parts = [];

    // Many entries name the same period one after another: its last day, and the days of the period of the terms that holds it.
    private (Period Stated, DateOnly Last, DateOnly From, DateOnly To)? recent;

    /// <summary>The periods of these versions up to the one that holds a day.</summary>
    /// <param name="versions">In order of their first days; of one day, the last holds. Each states its period.</param>
    /// <param name="horizon">The day.</param>
    public TermsCalendar(ValueList<Recorded<TermsAgreed>> versions, DateOnly horizon)
    {
        for (var i = 0; i < versions.Count; i++)
        {
            var from = versions[i].Fact.From.FirstDay;
            var to = i + 1 < versions.Count ? versions[i + 1].Fact.From.FirstDay.AddDays(-1) : DateOnly.MaxValue;
            var end = versions[i].Fact.Until is { } until && until.LastDay < to ? until.LastDay : to;
            Add(versions[i], from, end, horizon, isRunOff: false);
            if (end < to && i + 1 == versions.Count)
            {
                Add(versions[i], end.AddDays(1), to, horizon, isRunOff: true);
            }
        }

        Periods = parts.Select(part => part.Period).Distinct().ToArray();
    }

    /// <summary>The periods, in order.</summary>
    public IReadOnlyList<Period> Periods { get; }

    public IReadOnlyList<TermsPart> Parts => parts;

    /// <summary>The days of a period that the terms cover.</summary>
    public (DateOnly From, DateOnly To) DaysOf(Period period)
    {
        var own = parts.Where(part => part.Period == period).ToArray();
        return (own[0].From, own[^1].To);
    }

    /// <summary>The part that holds a day, or <see langword="null"/>.</summary>
    public TermsPart? At(DateOnly day)
    {
        var (low, high) = (0, parts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (parts[middle].To < day)
            {
                low = middle + 1;
            }
            else if (parts[middle].From > day)
            {
                high = middle - 1;
            }
            else
            {
                return parts[middle];
            }
        }

        return null;
    }

    /// <summary>The day an entry counts for: its own, unless it belongs to a period that does not hold it; then the last day of what it belongs to.</summary>
    public DateOnly DayOf(PartialDate on, Period? stated)
    {
        if (stated is not { } given)
        {
            return on.FirstDay;
        }

        if (recent is null || recent.Value.Stated != given)
        {
            var end = given.LastDay;
            var within = At(end)?.Period ?? given;
            recent = (given, end, within.FirstDay, within.LastDay);
        }

        var (_, last, from, to) = recent.Value;
        return on.FirstDay >= from && on.FirstDay <= to ? on.FirstDay : last;
    }

    private static int MonthsOf(Recorded<TermsAgreed> version) => version.Fact.Period switch
    {
        SettlementPeriod.Month => 1,
        SettlementPeriod.Quarter => 3,
        _ => 12,
    };

    private void Add(Recorded<TermsAgreed> version, DateOnly from, DateOnly to, DateOnly horizon, bool isRunOff)
    {
        var months = MonthsOf(version);
        var day = from;
        while (day <= to && day <= horizon)
        {
            var period = Period.Containing(day, months);
            var last = period.LastDay < to ? period.LastDay : to;
            parts.Add(new(period, day, last, version, isRunOff));
            if (last == DateOnly.MaxValue)
            {
                break;
            }

            day = last.AddDays(1);
        }
    }
}
