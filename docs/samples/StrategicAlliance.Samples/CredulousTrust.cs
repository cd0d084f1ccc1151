using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

#region model
/// <summary>A model to compare with: every report counts as if one had seen it oneself.</summary>
public sealed class CredulousTrust : ITrustModel
{
    public string Name => "credulous";

    public TrustFinding Assess(EvidenceLedger ledger, TrustQuery query)
    {
        var contributions = ledger.SeenOn(query.AsOf)
            .Where(piece => piece.About == query.Trustee && piece.Speaks)
            .Select(piece => new Contribution(piece, positiveRemaining: 1, negativeRemaining: 1, discount: 1));
        var overall = AspectTrust.Of(null, contributions.ToValueList(), baseRate: 0.5, priorWeight: 2, intervalLevel: 0.95);
        return new TrustFinding(query, Name, overall, []);
    }
}
#endregion
