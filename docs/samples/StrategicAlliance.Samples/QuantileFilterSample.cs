using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>A filter against unfair raters, with few, half and most of them lying.</summary>
public static class QuantileFilterSample
{
    public static void Run(TextWriter output)
    {
        foreach (var liars in new[] { 0, 3, 5, 7 })
        {
            var raters = Enumerable.Range(0, 10).Select(i => i < liars ? new Evidence(0, 10) : new Evidence(8, 2)).ToValueList();
            var finding = IteratedQuantileFilter.Of(raters);
            output.WriteLine(FormattableString.Invariant($"{liars} slander: {finding.Unfiltered:0.000} of all, {finding.Filtered:0.000} of the {finding.KeptIndexes.Count} kept"));
            output.WriteLine($"  {finding.Warning ?? "no warning"}");
        }
    }
}
