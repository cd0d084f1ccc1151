using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Runs terms over the entries of their pool, period by period from the first, on what is known in one view.</summary>
internal sealed class TermsRun
{
    private const string Remainder = "remainder";

    private readonly Dictionary<string, TermsEntries> pools = new(StringComparer.Ordinal);
    private readonly Dictionary<FactId, Advance> advances = [];
    private bool hasReadAdvances;

    private TermsRun(SettlementView view, TermsCalendar calendar, MoneyOfTerms money, bool isOpenEnded)
    {
        View = view;
        Calendar = calendar;
        Money = money;
        IsOpenEnded = isOpenEnded;
    }

    public SettlementView View { get; }

    public TermsCalendar Calendar { get; }

    public MoneyOfTerms Money { get; }

    public TermsCounters Counters { get; } = new();

    /// <summary>Whether the terms state no end.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>The results by period, in order.</summary>
    public static Outcome<IReadOnlyList<PeriodResult>> Of(SettlementView view, ValueList<Recorded<TermsAgreed>> versions, DateOnly horizon)
    {
        foreach (var version in versions)
        {
            if (Against(version, versions[0]) is { } refusal)
            {
                return refusal;
            }
        }

        // Whole years: whether a part ends its year is seen from the next one.
        var calendar = new TermsCalendar(versions, new DateOnly(horizon.Year, 12, 31));
        if (calendar.Parts.Count == 0)
        {
            return new Outcome<IReadOnlyList<PeriodResult>>.Answered([]);
        }

        return new TermsRun(view, calendar, new(versions[0].Fact.Terms, calendar), versions[^1].Fact.Until is null).Run();
    }

    public TermsEntries EntriesOf(PoolId? pool)
    {
        var name = pool?.Value ?? string.Empty;
        if (!pools.TryGetValue(name, out var entries))
        {
            pools.Add(name, entries = TermsEntries.Of(pool, View.Benefits, Calendar, Money));
        }

        return entries;
    }

    /// <summary>When a milestone was reached, if it was.</summary>
    public (FactId Because, int Day)? ReachedOn(MilestoneId milestone) =>
        View.Agreements.Milestones.TryGetValue(milestone, out var found) && found.Reached is { } reached ? (reached.Id, reached.Fact.On.FirstDay.DayNumber) : null;

    /// <summary>The contributions and payments that facts record, oldest first; those that are not recorded are left out.</summary>
    public IReadOnlyList<Advance> AdvancesOf(ValueList<FactId> facts)
    {
        if (!hasReadAdvances && facts.Count > 0)
        {
            hasReadAdvances = true;
            foreach (var made in View.Benefits.Contributions)
            {
                Keep(made.Id, made.Fact, made.Fact.Amount);
            }

            foreach (var paid in View.Benefits.Payments)
            {
                Keep(paid.Id, paid.Fact, paid.Fact.Amount);
            }
        }

        return [.. facts.Select(View.Origin).Distinct().Where(advances.ContainsKey).Select(id => advances[id]).OrderBy(advance => advance.Day).ThenBy(advance => advance.Origin)];
    }

    private void Keep(FactId id, AllianceFact fact, Money? amount)
    {
        if (amount is { } money)
        {
            var day = fact.On.FirstDay;
            var origin = View.Origin(id);
            advances[origin] = new(origin, id, day.DayNumber, Money.OfCapital(money, day, id));
        }
    }

    private static Refusal? Against(Recorded<TermsAgreed> version, Recorded<TermsAgreed> first)
    {
        var fact = version.Fact;
        var missing = fact.Currency is null ? "currency" : fact.Period is null ? "period" : fact.Steps is null or { Count: 0 } ? "steps" : null;
        if (missing is not null)
        {
            return new TermsDoNotCompute(fact.Terms, version.Id, missing);
        }

        return fact.Currency != first.Fact.Currency ? new TermsChangeCurrency(fact.Terms, first.Fact.Currency!.Value, version.Id, fact.Currency!.Value) : null;
    }

    private Outcome<IReadOnlyList<PeriodResult>> Run()
    {
        var results = new List<PeriodResult>();
        var parts = Calendar.Parts;
        var (gross, costs, lines) = (0m, 0m, new List<SettlementLine>());
        for (var i = 0; i < parts.Count; i++)
        {
            var next = i + 1 < parts.Count ? parts[i + 1] : null;
            var run = new PartRun(this, parts[i], next);
            PartSteps.Run(run);
            if ((run.Refusal ?? Money.Refusal) is { } refusal)
            {
                return refusal;
            }

            gross += run.Flow.Gross;
            costs += run.Costs;
            lines.AddRange(run.Lines);
            if (next is null || next.Period != parts[i].Period)
            {
                results.Add(new(parts[i].Period, parts[i].Version.Id, gross, costs, lines, Kept(parts[i])));
                (gross, costs, lines) = (0m, 0m, []);
            }
        }

        return results;
    }

    private SortedDictionary<string, decimal> Kept(TermsPart part)
    {
        var kept = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (name, step) in StepNames.Of(part.Version.Fact))
        {
            if (step is HoldbackStep)
            {
                kept[name] = 0;
            }
        }

        foreach (var held in Counters.Held)
        {
            kept[held.Step] = kept.GetValueOrDefault(held.Step) + held.Amount;
        }

        if (Counters.Remainder != 0)
        {
            kept[Remainder] = kept.GetValueOrDefault(Remainder) + Counters.Remainder;
        }

        return kept;
    }
}
