using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

#region model
/// <summary>A model of a host's own: the last dealing alone decides.</summary>
public sealed class LastDealingTrust : ITrustModel
{
    public string Name => "last-dealing";

    public TrustFinding Assess(EvidenceLedger ledger, TrustQuery query)
    {
        var own = ledger.SeenOn(query.AsOf).Where(piece => piece.By == query.Truster && piece.About == query.Trustee && piece.Speaks).ToList();
        var aspects = query.Aspects.Select(aspect => Last(aspect, own.Where(piece => piece.Aspect == aspect)));
        return new TrustFinding(query, Name, Last(null, own), aspects.ToValueList());
    }

    private static AspectTrust Last(TrustAspect? aspect, IEnumerable<TrustEvidence> pieces)
    {
        var contributions = pieces.TakeLast(1).Select(piece => new Contribution(piece, positiveRemaining: 1, negativeRemaining: 1, discount: 1));
        return AspectTrust.Of(aspect, contributions.ToValueList(), baseRate: 0.5, priorWeight: 2, intervalLevel: 0.95);
    }
}
#endregion
