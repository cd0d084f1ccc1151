using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>The vaccine collaboration of 2020, year by year.</summary>
public static class VaccineSettlementSample
{
    /// <summary>Writes the statements of two years.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var vaccine = VaccineJournal.Read();
        foreach (var year in (string[])["2020", "2021"])
        {
            vaccine.Settle("profit", SettlementSpan.Of(Period.Parse(year))).Switch(
                statement =>
                {
                    output.WriteLine(Invariant($"{year}: {statement.Gross:N0} came in, {statement.Costs:N0} spent, terms of {statement.Version}"));
                    foreach (var line in statement.Lines)
                    {
                        output.WriteLine(Invariant($"  {line.Id,-14} {line.Partner,-12} {line.Amount,15:N2} of {line.Basis:N2} by {string.Join(", ", line.Because)}"));
                    }

                    output.WriteLine("  " + string.Join(", ", statement.Totals.Select(total => Invariant($"{total.Key} {total.Value:N2}"))));
                },
                refusal => output.WriteLine(refusal));
        }
        #endregion
    }
}
