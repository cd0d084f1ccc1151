using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Settles terms: what they pay whom for a span of periods.</summary>
internal static class Settlement
{
    /// <summary>The statement, or why there is none.</summary>
    public static Outcome<SettlementStatement> Of(ISettlementSource source, TermsId terms, SettlementSpan span)
    {
        var ledger = source.Now.Benefits;
        return ledger.Terms.TryGetValue(terms, out var versions)
            ? SettlementBook.Of(source, versions, HorizonOf(source.Now, span)).Then(periods => Compose(source.Now, versions, periods, span))
            : new TermsNotHeld(terms, [.. ledger.Terms.Keys.Order()]);
    }

    /// <summary>What terms and others pay on all that is known now, closed periods or not.</summary>
    public static Outcome<SettlementComparison> Compare(SettlementView view, TermsId terms, TermsAgreed other, SettlementSpan span)
    {
        if (!view.Benefits.Terms.TryGetValue(terms, out var versions))
        {
            return new TermsNotHeld(terms, [.. view.Benefits.Terms.Keys.Order()]);
        }

        if (other.Currency is { } currency && versions[0].Fact.Currency is { } agreed && currency != agreed)
        {
            return new TermsChangeCurrency(terms, agreed, other.Id ?? new FactId("other"), currency);
        }

        ValueList<Recorded<TermsAgreed>> instead = [new(other.Id ?? new FactId("other"), other)];
        return Anew(view, versions, span).Then(actual => Anew(view, instead, span).Then<SettlementComparison>(would => new SettlementComparison(actual, would)));
    }

    private static Outcome<SettlementStatement> Anew(SettlementView view, ValueList<Recorded<TermsAgreed>> versions, SettlementSpan span) =>
        TermsRun.Of(view, versions, HorizonOf(view, span))
            .Then(results => Compose(view, versions, [.. results.Select(result => new PeriodStatement(result, result.Lines, []))], span));

    private static DateOnly HorizonOf(SettlementView view, SettlementSpan span) => !span.IsAll && span.To > view.Day ? span.To : view.Day;

    private static Outcome<SettlementStatement> Compose(SettlementView view, ValueList<Recorded<TermsAgreed>> versions, IReadOnlyList<PeriodStatement> periods, SettlementSpan span)
    {
        var terms = versions[0].Fact.Terms;
        var calendar = new TermsCalendar(versions, periods.Count == 0 ? DateOnly.MinValue : periods[^1].Result.Period.LastDay);
        var chosen = new List<PeriodStatement>();
        var end = LastOf(periods, view.Day);
        for (var i = 0; i < periods.Count; i++)
        {
            var period = periods[i].Result.Period;
            var (from, to) = calendar.DaysOf(period);
            if (span.IsAll ? i > end : from > span.To || to < span.From)
            {
                continue;
            }

            if (!span.IsAll && (from < span.From || to > span.To))
            {
                return new PeriodsNotWhole(terms, span, period);
            }

            chosen.Add(periods[i]);
        }

        if (chosen.Count == 0 && !span.IsAll)
        {
            return new PeriodsNotWhole(terms, span, null);
        }

        var last = chosen.Count == 0 ? versions[0].Id : chosen[^1].Result.Version;
        var version = versions.First(item => item.Id == last).Fact;
        ValueList<SettlementLine> lines = [.. chosen.SelectMany(item => item.Lines)];
        ValueList<SettlementCorrection> corrections = [.. chosen.SelectMany(item => item.Corrections)];
        return new SettlementStatement(terms, last, span, version.Currency!.Value, version.Rounding?.Decimals ?? version.Currency.Value.Exponent)
        {
            Periods = [.. chosen.Select(item => item.Result.Period)],
            Gross = chosen.Sum(item => item.Result.Gross),
            Costs = chosen.Sum(item => item.Result.Costs),
            Lines = lines,
            Corrections = corrections,
            Totals = Totals(view, versions, lines, corrections),
            CarriedForward = chosen.Count == 0 ? ValueMap<decimal>.Empty : new(chosen[^1].Result.Kept),
        };
    }

    // Through the last day about which facts are held; a year that ends what is owed at least, and a correction, count too.
    private static int LastOf(IReadOnlyList<PeriodStatement> periods, DateOnly day)
    {
        var last = periods.Count - 1;
        while (last >= 0 && !IsInUse(periods[last], day))
        {
            last--;
        }

        return last;
    }

    private static bool IsInUse(PeriodStatement period, DateOnly day) =>
        period.Result.Period.FirstDay <= day
        || period.Result.Gross != 0
        || period.Result.Costs != 0
        || period.Corrections.Count > 0
        || period.Lines.Any(line => line.Step is "royalty" or "minimumGuarantee");

    private static ValueMap<decimal> Totals(
        SettlementView view, ValueList<Recorded<TermsAgreed>> versions, ValueList<SettlementLine> lines, ValueList<SettlementCorrection> corrections)
    {
        var totals = new SortedDictionary<PartnerId, decimal>();
        foreach (var party in versions.SelectMany(version => view.Agreements.Find(version.Fact.Agreement)?.Parties ?? []))
        {
            totals[party] = 0;
        }

        foreach (var line in lines)
        {
            totals[line.Partner] = totals.GetValueOrDefault(line.Partner) + line.Amount;
        }

        foreach (var correction in corrections)
        {
            totals[correction.Partner] = totals.GetValueOrDefault(correction.Partner) + correction.Amount;
        }

        return new(totals.Select(total => KeyValuePair.Create(total.Key.Value, total.Value)));
    }
}
