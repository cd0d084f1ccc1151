using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Everybody loses the same, but nobody more than the claim (Maimonides).</summary>
/// <remarks>The largest claims are served first. O(n log n), without allocation.</remarks>
public sealed class ConstrainedEqualLossesRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public ConstrainedEqualLossesRule()
        : base(
        "cel",
        new("Herrero and Villar", 2001, "The three musketeers: four classical solutions to bankruptcy problems, Mathematical Social Sciences 42:307-328"),
        "x = max(0, c - loss), the loss such that the awards sum to the estate",
        ["equal treatment", "minimal rights first", "composition down (Herrero 2003)"],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.MinimalRightsFirst,
            ClaimsAxiom.CompositionDown,
            ClaimsAxiom.CompositionUp,
            ClaimsAxiom.Consistency,
            ClaimsAxiom.NullClaimsConsistency,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        claims.CopyTo(awards);
        awards.Sort();
        var level = WaterLevel.Falling(awards, 1, estate);
        for (var i = 0; i < claims.Length; i++)
        {
            awards[i] = WaterLevel.Above(level, claims[i], 1);
        }
        return null;
    }
}
