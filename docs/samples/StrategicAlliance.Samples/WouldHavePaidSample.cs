using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>What the vaccine collaboration would have paid without the repayment of costs.</summary>
public static class WouldHavePaidSample
{
    /// <summary>Writes the difference line by line.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var vaccine = VaccineJournal.Read();
        var terms = vaccine.Benefits.Terms["profit"][0].Fact;
        var other = terms with { Steps = [.. terms.Steps!.Where(step => step is not RecoupStep)] };
        var compared = vaccine.WouldHavePaid("profit", other, SettlementSpan.Of(Period.Parse("2021"))).OrThrow();
        foreach (var line in compared.Differences)
        {
            output.WriteLine(Invariant($"{line.Id,-13} {line.Partner,-12} {line.Actual,15:N2} {line.Other,15:N2} {line.Difference,16:N2}"));
        }

        output.WriteLine("in all " + string.Join(", ", compared.Totals.Select(total => Invariant($"{total.Key} {total.Value:N2}"))));
        #endregion
    }
}
