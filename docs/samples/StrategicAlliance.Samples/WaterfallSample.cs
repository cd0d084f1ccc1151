using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>Every kind of step in one settlement.</summary>
public static class WaterfallSample
{
    /// <summary>Writes what each step takes, from whom to whom, and what it leaves.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var statement = WaterfallExample.Statement();
        var left = statement.Gross;
        output.WriteLine(Invariant($"{"came in",-17}{"",13}{left,15:N2} left"));
        foreach (var step in WaterfallExample.Steps(statement))
        {
            left -= step.Taken;
            var who = string.Join(", ", step.Paid.Select(paid => Invariant($"{paid.Partner} {paid.Amount:N2}")));
            output.WriteLine(Invariant($"{step.Kind,-17}{-step.Taken,13:N2}{left,15:N2} left  {who}").TrimEnd());
        }

        output.WriteLine("totals " + string.Join(", ", statement.Totals.Select(total => Invariant($"{total.Key} {total.Value:N2}"))));
        output.WriteLine("kept " + string.Join(", ", statement.CarriedForward.Select(kept => Invariant($"{kept.Key} {kept.Value:N2}"))));
        #endregion
    }
}
