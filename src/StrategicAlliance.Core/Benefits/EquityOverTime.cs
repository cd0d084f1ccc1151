using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What some partners hold of the joint entity, from day to day.</summary>
internal sealed class EquityOverTime
{
    private readonly List<(int From, decimal[] Shares)> epochs = [];

    public EquityOverTime(IReadOnlyList<(DateOnly Day, PartnerId Holder, decimal Equity)> changes, PartnerId[] partners)
    {
        epochs.Add((int.MinValue, new decimal[partners.Length]));
        foreach (var (day, holder, equity) in changes)
        {
            var index = Array.IndexOf(partners, holder);
            if (index < 0)
            {
                continue;
            }

            if (epochs[^1].From != day.DayNumber)
            {
                epochs.Add((day.DayNumber, (decimal[])epochs[^1].Shares.Clone()));
            }

            epochs[^1].Shares[index] = equity;
        }
    }

    /// <summary>The shares on a day, in the order of the partners; the changes of that day count.</summary>
    public decimal[] On(int day)
    {
        var at = epochs.Count - 1;
        while (epochs[at].From > day)
        {
            at--;
        }

        return epochs[at].Shares;
    }
}
