using System.Globalization;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Benchmarks;

/// <summary>Terms settled over many entries against a plain sum of the same amounts per partner, in turn.</summary>
internal sealed class SettleBenchmark(RoundsOptions options, TextWriter output)
{
    private static readonly TermsId[] Works = [SettleAlliance.ByWeights, SettleAlliance.ByEquity, SettleAlliance.BySlab];

    /// <summary>Measures and prints; 0 if every amount that came in was accounted for.</summary>
    public int Run()
    {
        output.WriteLine("Milliseconds, the least of all rounds (the median in brackets): 40 quarters, 20 partners; the alliance stands before the time runs.");
        output.WriteLine("Ratio: to a plain loop that adds the same amounts per partner in a dictionary of decimals (the median of the rounds in brackets).");
        return options.Sizes.All(Measure) ? 0 : 1;
    }

    private static decimal PlainLoop((PartnerId Partner, decimal Amount)[] amounts)
    {
        var sums = new Dictionary<PartnerId, decimal>();
        foreach (var (partner, amount) in amounts)
        {
            sums[partner] = sums.GetValueOrDefault(partner) + amount;
        }

        return sums.Values.Sum();
    }

    private bool Measure(int entries)
    {
        var (alliance, amounts) = SettleAlliance.With(entries);
        var (loop, settle, accounted) = (new Timing(), Works.Select(_ => new Timing()).ToArray(), true);
        var statements = new SettlementStatement[Works.Length];
        for (var round = -3; round < options.Rounds; round++)
        {
            var sum = loop.Take(round, () => PlainLoop(amounts));
            for (var i = 0; i < Works.Length; i++)
            {
                statements[i] = settle[i].Take(round, () => alliance.Settle(Works[i], SettlementSpan.All).OrThrow());
                accounted &= Accounts(statements[i], sum);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries} entries"));
        output.WriteLine($"  {"plain loop",-12}{loop}");
        for (var i = 0; i < Works.Length; i++)
        {
            var nanoseconds = settle[i].Least * 1e6 / entries;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Works[i],-12}{settle[i]}   ratio {settle[i].RatioTo(loop)}   {nanoseconds:F0} ns an entry, {statements[i].Lines.Count} lines"));
        }

        output.WriteLine($"  every amount {(accounted ? "accounted for" : "NOT ACCOUNTED FOR")}");
        return accounted;
    }

    // What came in and what it cost is what was added up; partners get what came in, less what the pool paid itself and what is kept.
    private static bool Accounts(SettlementStatement statement, decimal sum)
    {
        var laidOut = statement.Lines.Where(line => line.Step is "costs").Sum(line => line.Amount);
        return statement.Gross + statement.Costs == sum
            && statement.Totals.Values.Sum() + statement.CarriedForward.Values.Sum() == statement.Gross - (statement.Costs - laidOut);
    }
}
