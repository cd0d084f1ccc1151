using StrategicAlliance.Facts;
using StrategicAlliance.Learning;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Diagnosis;

/// <summary>Mutual trust as a factor of the transfer of knowledge: no more than the side that trusts less.</summary>
internal static class MutualTrust
{
    private static readonly Citation Source = Citation.OfLibrary("trust is mutual as far as the side goes that trusts less");

    /// <summary>The factor of both directions of every pair that has evidence enough both ways.</summary>
    public static ValueList<OutsideFactor> Of(ValueList<TrustSummary> pairs)
    {
        // An expectation that is mostly base rate says nothing of this pair.
        var sure = pairs.Where(pair => pair.Opinion.Uncertainty <= SafetySettings.Default.MostUncertainty).ToArray();
        var known = sure.ToDictionary(pair => (pair.From, pair.Toward));
        return sure
            .Where(pair => known.ContainsKey((pair.Toward, pair.From)))
            .Select(pair => (pair.From, pair.Toward, Less: known[(pair.Toward, pair.From)] is var back && back.Expectation < pair.Expectation ? back : pair))
            .Select(pair => new OutsideFactor(
                pair.From, pair.Toward, TransferFactor.MutualTrust, (decimal)Math.Clamp(pair.Less.Expectation, 0, 1), pair.Less.Because, "the smaller of both expectations", Source))
            .ToValueList();
    }
}
