using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Everybody gets as much as the smallest claim; what is left goes in proportion to what is still claimed.</summary>
/// <remarks>If the estate does not reach for that, all get the same. O(n).</remarks>
public sealed class AlphaMinRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public AlphaMinRule()
        : base(
        "alphaMin",
        new("Gimenez-Gomez and Peris", 2014, "A proportional approach to claims problems with a guaranteed minimum, European Journal of Operational Research 232:109-116"),
        "x = E/n if E is at most n times the smallest claim m; else x = m + (c - m)(E - n m)/(C - n m)",
        [],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.CompositionDown,
            ClaimsAxiom.CompositionUp,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        var least = claims[0];
        foreach (var claim in claims)
        {
            least = Math.Min(least, claim);
        }

        var above = default(CompensatedSum);
        foreach (var claim in claims)
        {
            above.Add(claim - least);
        }

        var rest = estate - (claims.Length * least);
        var rate = rest > 0 && above.Value > 0 ? rest / above.Value : 0;
        var start = rest > 0 ? least : estate / claims.Length;
        for (var i = 0; i < claims.Length; i++)
        {
            awards[i] = start + ((claims[i] - least) * rate);
        }
        return null;
    }
}
