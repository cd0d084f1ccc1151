using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Everybody gets the same, but nobody more than the claim (Maimonides).</summary>
/// <remarks>The smallest claims are paid in full first. O(n log n), without allocation.</remarks>
public sealed class ConstrainedEqualAwardsRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public ConstrainedEqualAwardsRule()
        : base(
        "cea",
        new("Dagan", 1996, "New characterizations of old bankruptcy rules, Social Choice and Welfare 13:51-59"),
        "x = min(c, level), the level such that the awards sum to the estate",
        ["equal treatment", "truncation invariance", "composition up (Dagan 1996)"],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.ClaimsTruncationInvariance,
            ClaimsAxiom.CompositionDown,
            ClaimsAxiom.CompositionUp,
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
        var level = WaterLevel.Rising(awards, 1, estate);
        for (var i = 0; i < claims.Length; i++)
        {
            awards[i] = Math.Min(claims[i], level);
        }
        return null;
    }
}
