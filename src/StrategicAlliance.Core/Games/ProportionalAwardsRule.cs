using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Everybody gets the same part of the claim.</summary>
/// <remarks>O(n).</remarks>
public sealed class ProportionalAwardsRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public ProportionalAwardsRule()
        : base(
        "proportional",
        new("Aristotle; Young", 1988, "Distributive justice in taxation, Journal of Economic Theory 44:321-335"),
        "x = c E / C",
        ["no advantage from merging or splitting claims (de Frutos 1999; Ju, Miyagawa and Sakai 2007)"],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.CompositionDown,
            ClaimsAxiom.CompositionUp,
            ClaimsAxiom.Midpoint,
            ClaimsAxiom.SelfDuality,
            ClaimsAxiom.Consistency,
            ClaimsAxiom.NullClaimsConsistency,
            ClaimsAxiom.MergingAndSplittingProof,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        var rate = estate / total.Value;
        for (var i = 0; i < claims.Length; i++)
        {
            awards[i] = claims[i] * rate;
        }
        return null;
    }
}
