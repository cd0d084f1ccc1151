using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Equal awards of at most half the claim, and then once more of the other half.</summary>
/// <remarks>O(n log n), without allocation.</remarks>
public sealed class PinilesRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public PinilesRule()
        : base(
        "piniles",
        new("Piniles", 1861, "Darkah shel Torah; Thomson 2003, Mathematical Social Sciences 45:249-297"),
        "x = cea(c/2, E) up to half of the claims, x = c/2 + cea(c/2, E - C/2) beyond",
        [],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.Midpoint,
            ClaimsAxiom.Consistency,
            ClaimsAxiom.NullClaimsConsistency,
            ClaimsAxiom.ReasonableLowerBound,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        claims.CopyTo(awards);
        awards.Sort();
        var second = (estate + total.From(estate)) / 2;
        var beyond = second > 0;
        var level = WaterLevel.Rising(awards, 0.5, beyond ? second : estate);
        for (var i = 0; i < claims.Length; i++)
        {
            var half = claims[i] / 2;
            awards[i] = Math.Min(half, level) + (beyond ? half : 0);
        }
        return null;
    }
}
