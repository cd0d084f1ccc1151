using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The entries of a pool in order of their days; of one day, benefits before costs and each in the order in which they took effect.</summary>
internal sealed class PoolEntries
{
    private readonly PoolEntry[] entries;

    private PoolEntries(PoolEntry[] entries) => this.entries = entries;

    public ReadOnlySpan<PoolEntry> All => entries;

    /// <summary>Reads the entries of a pool; of no pool, those that name none.</summary>
    public static PoolEntries Of(PoolId? pool, BenefitLedger ledger, TermsCalendar calendar, MoneyOfTerms money)
    {
        var found = new List<PoolEntry>(ledger.Benefits.Count);
        var (inOrder, last) = (true, int.MinValue);
        foreach (var recorded in ledger.Benefits)
        {
            var fact = recorded.Fact;
            if (fact.Sharing == BenefitKind.Common && fact.Pool == pool)
            {
                var day = calendar.DayOf(fact.On, fact.Period);
                found.Add(new(recorded.Id, day.DayNumber, money.OfEntry(fact.Amount, day, recorded.Id), IsCost: false, Payer: null));
                inOrder &= day.DayNumber >= last;
                last = day.DayNumber;
            }
        }

        foreach (var recorded in ledger.Costs)
        {
            var fact = recorded.Fact;
            if (fact.Pool == pool)
            {
                var day = calendar.DayOf(fact.On, fact.Period);
                found.Add(new(recorded.Id, day.DayNumber, money.OfEntry(fact.Amount, day, recorded.Id), IsCost: true, fact.Partner));
                inOrder &= day.DayNumber >= last;
                last = day.DayNumber;
            }
        }

        return new(inOrder ? [.. found] : [.. found.OrderBy(entry => entry.Day)]);
    }

    /// <summary>The entries of these days.</summary>
    public ReadOnlyMemory<PoolEntry> Between(DateOnly from, DateOnly to)
    {
        var start = FirstFrom(from.DayNumber);
        return entries.AsMemory(start, FirstFrom(to.DayNumber + 1) - start);
    }

    private int FirstFrom(int day)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = entries[middle].Day < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
