namespace StrategicAlliance.Benefits;

/// <summary>The money of a part of a period on its way through the steps, by days.</summary>
/// <remarks>The total is always a whole number of units; the days may hold fractions, so that what is divided by days is divided once.</remarks>
/// <param name="lastDay">The number of the last day; what is taken when nothing came in is taken on it.</param>
internal sealed class Flow(int lastDay)
{
    private readonly List<FlowItem> items = [];

    public IReadOnlyList<FlowItem> Items => items;

    /// <summary>What came in.</summary>
    public decimal Gross { get; private set; }

    /// <summary>Whether there are costs among the entries.</summary>
    public bool HasCosts { get; private set; }

    /// <summary>What the steps so far left.</summary>
    public decimal Available { get; private set; }

    /// <summary>Adds the entries of a part, in order of their days.</summary>
    public void Add(ReadOnlySpan<PoolEntry> entries)
    {
        for (var i = 0; i < entries.Length;)
        {
            var day = entries[i].Day;
            var (gross, net, benefit) = (0m, 0m, false);
            for (; i < entries.Length && entries[i].Day == day; i++)
            {
                ref readonly var entry = ref entries[i];
                if (entry.IsCost)
                {
                    net -= entry.Amount;
                    HasCosts = true;
                }
                else
                {
                    gross += entry.Amount;
                    benefit = true;
                }
            }

            net += gross;
            items.Add(new(day, day) { Gross = gross, Available = net, HasBenefit = benefit });
            Gross += gross;
            Available += net;
        }
    }

    /// <summary>Adds money that did not come in now, or takes some away on a day.</summary>
    public void Add(int day, int earned, decimal amount)
    {
        var at = items.Count;
        while (at > 0 && items[at - 1].Day > day)
        {
            at--;
        }

        items.Insert(at, new(day, earned) { Available = amount });
        Available += amount;
    }

    /// <summary>Takes parts of the days; what rounding changed goes to the last day of which something was taken.</summary>
    /// <param name="parts">By item, not rounded.</param>
    /// <param name="rounded">What is taken in all.</param>
    public void Take(ReadOnlySpan<decimal> parts, decimal rounded)
    {
        var (taken, last) = (0m, items.Count - 1);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] != 0)
            {
                items[i].Available -= parts[i];
                taken += parts[i];
                last = i;
            }
        }

        if (last < 0)
        {
            Add(lastDay, lastDay, -rounded);
            return;
        }

        items[last].Available -= rounded - taken;
        Available -= rounded;
    }

    /// <summary>Takes everything.</summary>
    public void TakeAll()
    {
        foreach (var item in items)
        {
            item.Available = 0;
        }

        Available = 0;
    }

    /// <summary>What each day adds to what can be paid out of what is available, none below zero: costs and refunds are set off against the days before
    /// them, the nearest first, and what is left of them against those after.</summary>
    public decimal[] Payable()
    {
        var payable = new decimal[items.Count];
        var sums = new decimal[items.Count];
        var sum = 0m;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = sum += items[i].Available;
        }

        for (var i = sums.Length - 2; i >= 0; i--)
        {
            sums[i] = Math.Min(sums[i], sums[i + 1]);
        }

        var before = 0m;
        for (var i = 0; i < sums.Length; i++)
        {
            var reached = Math.Max(sums[i], before);
            payable[i] = reached - before;
            before = reached;
        }

        return payable;
    }

    /// <summary>The first so much of what is payable, by days.</summary>
    public decimal[] First(decimal amount)
    {
        var payable = Payable();
        for (var i = 0; i < payable.Length; i++)
        {
            payable[i] = Math.Min(payable[i], amount);
            amount -= payable[i];
        }

        return payable;
    }

    /// <summary>So much of what is payable, of every day the same share.</summary>
    public decimal[] Evenly(decimal amount)
    {
        var payable = Payable();
        if (Available > 0)
        {
            for (var i = 0; i < payable.Length; i++)
            {
                payable[i] *= amount / Available;
            }
        }

        return payable;
    }
}
