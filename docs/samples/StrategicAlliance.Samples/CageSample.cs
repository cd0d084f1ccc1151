using StrategicAlliance.Distances;

namespace StrategicAlliance.Samples;

/// <summary>Four dimensions that stay apart, and the factor for questions of trade.</summary>
public static class CageSample
{
    public static void Run(TextWriter output)
    {
        var profile = new CageProfile("FR", "BE",
        [
            CageAttribute.Bond(CageDimension.Cultural, "commonLanguage", true, "French"),
            CageAttribute.Bond(CageDimension.Administrative, "commonRegionalBloc", true, "European Union"),
            CageAttribute.Bond(CageDimension.Administrative, "commonCurrency", true, "euro"),
            CageAttribute.Bond(CageDimension.Geographic, "commonLandBorder", true, "map"),
        ]);
        foreach (var dimension in Enum.GetValues<CageDimension>())
        {
            output.WriteLine($"{dimension}: {string.Join(", ", profile.In(dimension).Select(attribute => attribute.Name).DefaultIfEmpty("not stated"))}");
        }

        foreach (var parameters in new[] { CageParameters.Ghemawat2001, CageParameters.Ghemawat2007 })
        {
            var trade = CageTradeMultiplier.Of(parameters, profile.Bonds);
            output.WriteLine(FormattableString.Invariant($"trade by the figures of {parameters.SourceYear}: {trade.RelativeTrade:0.0} times ({parameters.Verification})"));
        }
    }
}
