using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>First what the others leave undisputed; then the rest in proportion to what is still claimed, cut at what is left.</summary>
/// <remarks>The tau value of the bankruptcy game. O(n).</remarks>
public sealed class AdjustedProportionalRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public AdjustedProportionalRule()
        : base(
        "adjustedProportional",
        new("Curiel, Maschler and Tijs", 1987, "Bankruptcy games, Zeitschrift fuer Operations Research 31:A143-A159"),
        "x = m + (E - sum m) t / sum t, m = max(0, E - claims of the others), t = min(c - m, E - sum m)",
        ["equal treatment", "minimal rights first", "truncation invariance", "additivity of claims (Curiel, Maschler and Tijs 1987)"],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.ClaimsTruncationInvariance,
            ClaimsAxiom.MinimalRightsFirst,
            ClaimsAxiom.Midpoint,
            ClaimsAxiom.SelfDuality,
            ClaimsAxiom.NullClaimsConsistency,
            ClaimsAxiom.ReasonableLowerBound,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        var deficit = -total.From(estate);
        var rights = default(CompensatedSum);
        foreach (var claim in claims)
        {
            rights.Add(Math.Max(0, claim - deficit));
        }

        var rest = Math.Max(0, rights.From(estate));
        var disputed = default(CompensatedSum);
        foreach (var claim in claims)
        {
            disputed.Add(Math.Min(Math.Min(claim, deficit), rest));
        }

        var rate = disputed.Value > 0 ? rest / disputed.Value : 0;
        for (var i = 0; i < claims.Length; i++)
        {
            awards[i] = Math.Max(0, claims[i] - deficit) + (Math.Min(Math.Min(claims[i], deficit), rest) * rate);
        }
        return null;
    }
}
