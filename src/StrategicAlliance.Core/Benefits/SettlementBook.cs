using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>All periods of terms in order: closed ones as they were settled, open ones on what is known now, corrections where they became known.</summary>
internal sealed class SettlementBook
{
    private readonly ISettlementSource source;
    private readonly TermsId terms;
    private readonly DateOnly horizon;
    private readonly IReadOnlyList<PeriodResult> now;
    private readonly Dictionary<Period, Closing> closed;
    private readonly (DateTimeOffset At, FactId Id)[] late;
    private readonly Dictionary<DateTimeOffset, IReadOnlyList<PeriodResult>> known = [];
    private readonly Dictionary<Period, List<SettlementCorrection>> booked = [];

    private SettlementBook(ISettlementSource source, TermsId terms, DateOnly horizon, IReadOnlyList<PeriodResult> now, Dictionary<Period, Closing> closed, (DateTimeOffset At, FactId Id)[] late)
    {
        this.source = source;
        this.terms = terms;
        this.horizon = horizon;
        this.now = now;
        this.closed = closed;
        this.late = late;
    }

    public static Outcome<IReadOnlyList<PeriodStatement>> Of(ISettlementSource source, ValueList<Recorded<TermsAgreed>> versions, DateOnly horizon)
    {
        var run = TermsRun.Of(source.Now, versions, horizon);
        if (!run.TryAnswered(out var results, out var refusal))
        {
            return refusal;
        }

        var closings = Closings.Of(source.Now.Benefits, versions, results);
        if (closings.Count == 0)
        {
            return new Outcome<IReadOnlyList<PeriodStatement>>.Answered([.. results.Select(result => new PeriodStatement(result, result.Lines, []))]);
        }

        var end = closings.Keys.Max(period => period.LastDay);
        var later = LateFacts.Of(source.History, closings.Values.Min(closing => closing.At), end);
        if (later.Length > 0)
        {
            // Every correction finds a period to be booked in.
            var last = DateOnly.FromDateTime(later[^1].At.UtcDateTime);
            horizon = new[] { horizon, last, end }.Max().AddYears(1);
            if (!TermsRun.Of(source.Now, versions, horizon).TryAnswered(out results, out refusal))
            {
                return refusal;
            }
        }

        return new SettlementBook(source, versions[0].Fact.Terms, horizon, results, closings, later).Settle();
    }

    private Outcome<IReadOnlyList<PeriodStatement>> Settle()
    {
        var statements = new List<PeriodStatement>();
        foreach (var result in now)
        {
            var corrections = booked.GetValueOrDefault(result.Period) ?? [];
            if (!closed.TryGetValue(result.Period, out var closing))
            {
                statements.Add(new(result, result.Lines, corrections));
                continue;
            }

            if (!KnownAt(closing.At).TryAnswered(out var then, out var refusal))
            {
                return refusal;
            }

            var settled = then.FirstOrDefault(item => item.Period == result.Period) ?? result with { Lines = [], Gross = 0, Costs = 0 };
            var paid = Paid(settled, closing, then);
            statements.Add(new(settled, [.. settled.Lines, .. Beside(settled, closing, paid)], corrections));
            if (Correct(settled, closing, paid) is { } against)
            {
                return against;
            }
        }

        return statements;
    }

    private Outcome<IReadOnlyList<PeriodResult>> KnownAt(DateTimeOffset instant)
    {
        if (late.Length == 0 || instant >= late[^1].At)
        {
            return new Outcome<IReadOnlyList<PeriodResult>>.Answered(now);
        }

        if (known.TryGetValue(instant, out var before))
        {
            return new Outcome<IReadOnlyList<PeriodResult>>.Answered(before);
        }

        var view = source.KnownAt(instant);
        if (!view.Benefits.Terms.TryGetValue(terms, out var versions))
        {
            return new Outcome<IReadOnlyList<PeriodResult>>.Answered([]);
        }

        var run = TermsRun.Of(view, versions, horizon);
        if (run.TryAnswered(out var results, out _))
        {
            known.Add(instant, results);
        }

        return run;
    }

    // What was paid for the period itself: the recorded shares, less what they hold for earlier periods.
    private Dictionary<PartnerId, decimal> Paid(PeriodResult settled, Closing closing, IReadOnlyList<PeriodResult> then)
    {
        if (closing.Shares is not { } shares)
        {
            return new(settled.Totals);
        }

        var paid = new Dictionary<PartnerId, decimal>(shares);
        foreach (var period in closing.Together)
        {
            foreach (var correction in booked.GetValueOrDefault(period) ?? [])
            {
                Add(paid, correction.Partner, -correction.Amount);
            }

            if (period != settled.Period && then.FirstOrDefault(item => item.Period == period) is { } other)
            {
                foreach (var (partner, amount) in other.Totals)
                {
                    Add(paid, partner, -amount);
                }
            }
        }

        return paid;
    }

    private static IEnumerable<SettlementLine> Beside(PeriodResult settled, Closing closing, Dictionary<PartnerId, decimal> paid)
    {
        foreach (var partner in paid.Keys.Union(settled.Totals.Keys).Order())
        {
            var amount = paid.GetValueOrDefault(partner) - settled.Totals.GetValueOrDefault(partner);
            if (amount != 0)
            {
                yield return new(settled.Period, settled.Version, "settlement", "settlement", partner, amount, paid.GetValueOrDefault(partner), FactBasis.Of(closing.Because), "paid beside what the terms say");
            }
        }
    }

    // Books what became known later, period by period in which it did: what was settled is taken back, what the terms pay now is given.
    private Refusal? Correct(PeriodResult settled, Closing closing, Dictionary<PartnerId, decimal> paid)
    {
        var (account, last, because) = (paid, settled.Totals, closing.Because);
        foreach (var group in late.Where(item => item.At > closing.At).GroupBy(item => BookingOf(settled.Period, item.At)).OrderBy(group => group.Key?.FirstDay))
        {
            if (group.Key is not { } period)
            {
                continue;
            }

            if (!KnownAt(group.Max(item => item.At)).TryAnswered(out var then, out var refusal))
            {
                return refusal;
            }

            var result = then.FirstOrDefault(item => item.Period == settled.Period)?.Totals ?? new Dictionary<PartnerId, decimal>();
            if (Same(result, last))
            {
                continue;
            }

            var facts = group.Select(item => item.Id).ToValueList();
            Book(settled.Period, period, account, because, result, facts);
            (account, last, because) = (new(result), result, facts);
        }

        return null;
    }

    private void Book(Period of, Period period, Dictionary<PartnerId, decimal> before, ValueList<FactId> because, IReadOnlyDictionary<PartnerId, decimal> after, ValueList<FactId> facts)
    {
        if (!booked.TryGetValue(period, out var entries))
        {
            booked.Add(period, entries = []);
        }

        foreach (var partner in before.Keys.Union(after.Keys).Order())
        {
            var (was, becomes) = (before.GetValueOrDefault(partner), after.GetValueOrDefault(partner));
            if (was == becomes)
            {
                continue;
            }

            if (was != 0)
            {
                entries.Add(new(of, period, partner, -was, because, "takes back what was settled"));
            }

            if (becomes != 0)
            {
                entries.Add(new(of, period, partner, becomes, facts, "what the terms pay with what is known now"));
            }
        }
    }

    // The first later period that was not over, and not closed, when the fact became known.
    private Period? BookingOf(Period period, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        foreach (var result in now)
        {
            if (result.Period.FirstDay > period.FirstDay && result.Period.LastDay >= day && !(closed.TryGetValue(result.Period, out var closing) && closing.At < at))
            {
                return result.Period;
            }
        }

        return null;
    }

    private static bool Same(IReadOnlyDictionary<PartnerId, decimal> left, IReadOnlyDictionary<PartnerId, decimal> right) =>
        left.Keys.Union(right.Keys).All(partner => left.GetValueOrDefault(partner) == right.GetValueOrDefault(partner));

    private static void Add(Dictionary<PartnerId, decimal> sums, PartnerId partner, decimal amount) => sums[partner] = sums.GetValueOrDefault(partner) + amount;
}
