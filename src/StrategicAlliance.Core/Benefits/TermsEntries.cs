using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The entries of a pool in order of their days; of one day, benefits before costs and each in the order in which they took effect.</summary>
internal sealed class TermsEntries
{
    private readonly ReadOnlyMemory<PoolEntry> entries;

    // Parts ask one after another: what was added up before is not added up again.
    private (int Count, decimal Sum) before;

    private TermsEntries(ReadOnlyMemory<PoolEntry> entries) => this.entries = entries;

    /// <summary>Reads the entries of a pool; of no pool, those that name none.</summary>
    public static TermsEntries Of(PoolId? pool, BenefitLedger ledger, TermsCalendar calendar, MoneyOfTerms money)
    {
        var (entries, benefits) = (new PoolEntry[ledger.Benefits.Count + ledger.Costs.Count], 0);
        foreach (var recorded in ledger.Benefits)
        {
            var fact = recorded.Fact;
            if (fact.Sharing == BenefitKind.Common && fact.Pool == pool)
            {
                var day = calendar.DayOf(fact.On, fact.Period);
                entries[benefits++] = new(recorded.Id, day.DayNumber, money.OfEntry(fact.Amount, day, recorded.Id), isCost: false, payer: null);
            }
        }

        var (costs, count) = (new PoolEntry[ledger.Costs.Count], 0);
        foreach (var recorded in ledger.Costs)
        {
            var fact = recorded.Fact;
            if (fact.Pool == pool)
            {
                var day = calendar.DayOf(fact.On, fact.Period);
                costs[count++] = new(recorded.Id, day.DayNumber, money.OfEntry(fact.Amount, day, recorded.Id), isCost: true, fact.Partner);
            }
        }

        return new(InOrder(entries.AsMemory(0, benefits + count), benefits, costs.AsSpan(0, count)));
    }

    /// <summary>The entries of these days.</summary>
    public ReadOnlyMemory<PoolEntry> Between(DateOnly from, DateOnly to)
    {
        var start = FirstFrom(from.DayNumber);
        return entries[start..FirstFrom(to.DayNumber + 1)];
    }

    /// <summary>What came in before a day.</summary>
    public decimal BenefitsBefore(int day)
    {
        var (count, end) = (before.Count, FirstFrom(day));
        var sum = count <= end ? before.Sum : 0m;
        foreach (ref readonly var entry in entries.Span[(count <= end ? count : 0)..end])
        {
            sum += entry.IsCost ? 0 : entry.Amount;
        }

        before = (end, sum);
        return sum;
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

    // Facts come in the order in which they took effect: costs are merged in from the end. If some count for another day, all are counted into place. Both are linear.
    private static ReadOnlyMemory<PoolEntry> InOrder(Memory<PoolEntry> entries, int benefits, ReadOnlySpan<PoolEntry> costs)
    {
        var span = entries.Span;
        if (!AreInOrder(span[..benefits]) || !AreInOrder(costs))
        {
            costs.CopyTo(span[benefits..]);
            return CountedInto(span);
        }

        var (benefit, cost) = (benefits - 1, costs.Length - 1);
        for (var at = span.Length - 1; cost >= 0; at--)
        {
            span[at] = benefit >= 0 && span[benefit].Day > costs[cost].Day ? span[benefit--] : costs[cost--];
        }

        return entries;
    }

    private static bool AreInOrder(ReadOnlySpan<PoolEntry> entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i].Day < entries[i - 1].Day)
            {
                return false;
            }
        }

        return true;
    }

    private static PoolEntry[] CountedInto(ReadOnlySpan<PoolEntry> unordered)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        foreach (ref readonly var entry in unordered)
        {
            least = Math.Min(least, entry.Day);
            most = Math.Max(most, entry.Day);
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
