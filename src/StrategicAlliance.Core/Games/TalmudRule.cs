using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Up to half of all claims, equal awards of at most half the claim; beyond it, equal losses of at most half the claim.</summary>
/// <remarks>The nucleolus of the bankruptcy game, and the only rule that divides between any two as the contested garment of the Mishnah does. O(n log n), without allocation.</remarks>
public sealed class TalmudRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public TalmudRule()
        : base(
        "talmud",
        new("Aumann and Maschler", 1985, "Game theoretic analysis of a bankruptcy problem from the Talmud, Journal of Economic Theory 36:195-213"),
        "x = min(c/2, level) up to half of the claims, x = c - min(c/2, level) beyond, the level such that the awards sum to the estate",
        ["the contested garment for two", "consistency (Aumann and Maschler 1985)"],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.ClaimsTruncationInvariance,
            ClaimsAxiom.MinimalRightsFirst,
            ClaimsAxiom.Midpoint,
            ClaimsAxiom.SelfDuality,
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
        var deficit = -total.From(estate);
        var gains = estate <= deficit;
        var level = WaterLevel.Rising(awards, 0.5, gains ? estate : deficit);
        for (var i = 0; i < claims.Length; i++)
        {
            var half = claims[i] / 2;
            awards[i] = gains ? Math.Min(half, level) : Math.Max(half, claims[i] - level);
        }
        return null;
    }
}
