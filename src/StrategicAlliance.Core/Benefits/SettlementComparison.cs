using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What other terms would have paid over the same facts, line by line.</summary>
/// <remarks>Both statements rest on all that is known now; what was settled and corrected on the way is left aside. Immutable; safe to share between threads.</remarks>
public sealed record SettlementComparison
{
    internal SettlementComparison(SettlementStatement actual, SettlementStatement other)
    {
        Actual = actual;
        Other = other;
        var sides = new SortedDictionary<(DateOnly From, int Months, string Step, string Id, PartnerId Partner), (Period Period, decimal Actual, decimal Other)>();
        foreach (var (line, isOther) in actual.Lines.Select(line => (line, false)).Concat(other.Lines.Select(line => (line, true))))
        {
            var key = (line.Period.FirstDay, line.Period.Months, line.Step, line.Id, line.Partner);
            var side = sides.GetValueOrDefault(key);
            sides[key] = isOther ? (line.Period, side.Actual, side.Other + line.Amount) : (line.Period, side.Actual + line.Amount, side.Other);
        }

        Differences = [.. sides.Select(side => new SettlementDifference(side.Value.Period, side.Key.Step, side.Key.Id, side.Key.Partner, side.Value.Actual, side.Value.Other))];
        Totals = new(actual.Totals.Keys.Union(other.Totals.Keys, StringComparer.Ordinal)
            .Select(partner => KeyValuePair.Create(partner, Amount(other, partner) - Amount(actual, partner))));
    }

    /// <summary>What the terms pay.</summary>
    public SettlementStatement Actual { get; }

    /// <summary>What the other terms would have paid.</summary>
    public SettlementStatement Other { get; }

    /// <summary>Every line that either has, by period, step and partner.</summary>
    public ValueList<SettlementDifference> Differences { get; }

    /// <summary>What each partner would have got more, by id.</summary>
    public ValueMap<decimal> Totals { get; }

    private static decimal Amount(SettlementStatement statement, string partner) => statement.Totals.TryGetValue(partner, out var amount) ? amount : 0;
}
