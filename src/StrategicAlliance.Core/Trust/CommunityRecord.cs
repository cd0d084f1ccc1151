using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How dealings went with everybody but the partner in question: what one may expect of somebody of whom nothing is known.</summary>
internal sealed class CommunityRecord
{
    private readonly Dictionary<FactId, (decimal Positive, decimal Negative)> byFact = [];
    private decimal positive;
    private decimal negative;

    public CommunityRecord(IEnumerable<TrustEvidence> others)
    {
        foreach (var piece in others.Where(piece => piece.Source != EvidenceSource.Report && piece.Speaks))
        {
            positive += piece.Positive;
            negative += piece.Negative;
            var before = byFact.GetValueOrDefault(piece.Id);
            byFact[piece.Id] = (before.Positive + piece.Positive, before.Negative + piece.Negative);
        }
    }

    /// <summary>The base rate; 1/2 where nothing is known of anybody.</summary>
    public double BaseRate => Rate(positive, negative);

    /// <summary>How the base rate comes about.</summary>
    public string Told => FormattableString.Invariant(
        $"The base rate is (R + 1) / (R + S + 2) = ({positive:0.####} + 1) / ({positive + negative:0.####} + 2) over the dealings with the other partners, {byFact.Count} {(byFact.Count == 1 ? "fact" : "facts")}.");

    /// <summary>The base rate if a fact had not been recorded.</summary>
    public double BaseRateWithout(FactId fact)
    {
        var (less, worse) = byFact.GetValueOrDefault(fact);
        return Rate(positive - less, negative - worse);
    }

    private static double Rate(decimal positive, decimal negative) => (double)((positive + 1) / (positive + negative + 2));
}
