using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The entries of a pool in order of their days; of one day, benefits before costs and each in the order in which they took effect.</summary>
internal sealed class TermsEntries
{
    private readonly ReadOnlyMemory<PoolEntry> entries;

    private TermsEntries(ReadOnlyMemory<PoolEntry> entries) => this.entries = entries;

    public ReadOnlySpan<PoolEntry> All => entries.Span;

    /// <summary>Reads the entries of a pool; of no pool, those that name none.</summary>
    public static TermsEntries Of(PoolId? pool, BenefitLedger ledger, TermsCalendar calendar, MoneyOfTerms money)
    {
        var found = new PoolEntry[ledger.Benefits.Count + ledger.Costs.Count];
        var count = 0;
        foreach (var recorded in ledger.Benefits)
        {
            var fact = recorded.Fact;
            if (fact.Sharing == BenefitKind.Common && fact.Pool == pool)
            {
                var day = calendar.DayOf(fact.On, fact.Period);
                found[count++] = new(recorded.Id, day.DayNumber, money.OfEntry(fact.Amount, day, recorded.Id), IsCost: false, Payer: null);
            }
        }

        foreach (var recorded in ledger.Costs)
        {
            var fact = recorded.Fact;
            if (fact.Pool == pool)
            {
                var day = calendar.DayOf(fact.On, fact.Period);
                found[count++] = new(recorded.Id, day.DayNumber, money.OfEntry(fact.Amount, day, recorded.Id), IsCost: true, fact.Partner);
            }
        }

        return new(InOrder(found.AsMemory(0, count)));
    }

    /// <summary>The entries of these days.</summary>
    public ReadOnlyMemory<PoolEntry> Between(DateOnly from, DateOnly to)
    {
        var start = FirstFrom(from.DayNumber);
        return entries[start..FirstFrom(to.DayNumber + 1)];
    }

    private int FirstFrom(int day)
    {
        var span = entries.Span;
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = span[middle].Day < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Facts come in the order in which they took effect; those that count for another day, and costs, are counted into place, which is linear.
    private static ReadOnlyMemory<PoolEntry> InOrder(ReadOnlyMemory<PoolEntry> found)
    {
        var unordered = found.Span;
        var (least, most, ordered) = (int.MaxValue, int.MinValue, true);
        foreach (ref readonly var entry in unordered)
        {
            ordered &= entry.Day >= most;
            least = Math.Min(least, entry.Day);
            most = Math.Max(most, entry.Day);
        }

        if (ordered)
        {
            return found;
        }

        var starts = new int[most - least + 2];
        foreach (ref readonly var entry in unordered)
        {
            starts[entry.Day - least + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var sorted = new PoolEntry[unordered.Length];
        foreach (ref readonly var entry in unordered)
        {
            sorted[starts[entry.Day - least]++] = entry;
        }

        return sorted;
    }
}
