using StrategicAlliance.Facts;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>Exact splits, with the rule that gave each odd unit, and a rate of exchange.</summary>
public static class MoneySample
{
    /// <summary>Writes the splits.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        Split(1.00m, "EUR", 1, 1, 1);
        Split(0.05m, "EUR", 1, 1, 1, 1, 1, 1, 1, 1, 1);
        Split(1.000m, "KWD", 1, 1, 1, 1, 1, 1, 1);
        Split(-10.00m, "EUR", 1, 1, 1);
        Split(100m, "JPY", 5, 3, 0);
        Split(100.01m, "EUR", 2, 1, 1);

        var dollars = new Money(99.99m, "USD");
        var inEuro = dollars.Convert(new ExchangeRate("USD", "EUR", 0.92m, new(2026, 1, 2)));
        output.WriteLine($"{dollars} = {inEuro}, whole: {inEuro.IsWhole}, rounded {inEuro.Round()}");
        try
        {
            _ = dollars + inEuro;
        }
        catch (CurrencyMismatchException mismatch)
        {
            output.WriteLine(mismatch.Message);
        }

        void Split(decimal amount, Currency currency, params decimal[] weights)
        {
            output.WriteLine(Invariant($"{amount} {currency} by {weights.Length}, to {currency.Exponent} decimals"));
            foreach (var group in ExactSplit.Of(amount, weights, currency.Exponent).GroupBy(part => (part.Amount, part.Reason, part.Quota)))
            {
                output.WriteLine(Invariant($"  {group.Count()} x {group.Key.Amount}: {group.Key.Reason} of a quota of {group.Key.Quota}"));
            }
        }
        #endregion
    }
}
