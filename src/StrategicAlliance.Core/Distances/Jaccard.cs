using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>1 less what two lists have in common, over what either has.</summary>
internal static class Jaccard
{
    public static Citation Citation { get; } = new("Jaccard", 1912, "The distribution of the flora in the alpine zone, New Phytol 11:37-50");

    /// <summary>From 0, the same, to 1, nothing in common; not measured if both are empty.</summary>
    public static Measurement Distance(ValueList<string> a, ValueList<string> b, ValueList<FactId> because, string what)
    {
        var all = a.Union(b, StringComparer.Ordinal).Count();
        var both = a.Intersect(b, StringComparer.Ordinal).Count();
        return all == 0
            ? new Measurement.NotMeasured($"No {what} are listed on either side: a distance is not defined.", ["partnerProfiled"])
            : new Measurement.Measured((double)(all - both) / all, "1", because, $"1 - {what} in common / {what} of either", Citation);
    }
}
