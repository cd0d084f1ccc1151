using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Up to half of all claims, equal losses on half of the claim; beyond it, half of the claim and equal awards of the other half.</summary>
/// <remarks>O(n log n), without allocation.</remarks>
public sealed class ReverseTalmudRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public ReverseTalmudRule()
        : base(
        "reverseTalmud",
        new("Chun, Schummer and Thomson", 2001, "Constrained egalitarianism: a new solution to bankruptcy problems, Seoul Journal of Economics 14:269-297"),
        "x = cel(c/2, E) up to half of the claims, x = c/2 + cea(c/2, E - C/2) beyond",
        [],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.Midpoint,
            ClaimsAxiom.SelfDuality,
            ClaimsAxiom.Consistency,
            ClaimsAxiom.NullClaimsConsistency,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        claims.CopyTo(awards);
        awards.Sort();
        var second = (estate + total.From(estate)) / 2;
        var beyond = second > 0;
        var rising = beyond ? WaterLevel.Rising(awards, 0.5, second) : 0;
        var falling = beyond ? default : WaterLevel.Falling(awards, 0.5, estate);
        for (var i = 0; i < claims.Length; i++)
        {
            var half = claims[i] / 2;
            awards[i] = beyond ? half + Math.Min(half, rising) : WaterLevel.Above(falling, claims[i], 0.5);
        }
        return null;
    }
}
