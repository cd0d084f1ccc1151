using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>As equal awards as can be, while half of the claims gives everybody half of the claim and nobody ever gets less when there is more.</summary>
/// <remarks>O(n log n), without allocation.</remarks>
public sealed class ConstrainedEgalitarianRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public ConstrainedEgalitarianRule()
        : base(
        "constrainedEgalitarian",
        new("Chun, Schummer and Thomson", 2001, "Constrained egalitarianism: a new solution to bankruptcy problems, Seoul Journal of Economics 14:269-297"),
        "x = min(c/2, level) up to half of the claims, x = max(c/2, min(c, level)) beyond",
        ["midpoint", "resource monotonicity", "the most equal awards among all such rules (Chun, Schummer and Thomson 2001)"],
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
        var level = beyond ? Level(awards, estate, second) : WaterLevel.Rising(awards, 0.5, estate);
        for (var i = 0; i < claims.Length; i++)
        {
            var half = claims[i] / 2;
            awards[i] = beyond ? Math.Max(half, Math.Min(claims[i], level)) : Math.Min(half, level);
        }
        return null;
    }

    // The level rises from 0 and lifts each award from half of the claim to the claim; what has been started and finished is known from the sorted claims.
    private static double Level(ReadOnlySpan<double> sorted, double estate, double rest)
    {
        var (level, started, finished) = (0.0, 0, 0);
        while (finished < sorted.Length)
        {
            var next = started < sorted.Length && sorted[started] / 2 <= sorted[finished] ? sorted[started] / 2 : sorted[finished];
            var lifted = (started - finished) * (next - level);
            if (lifted >= rest && started > finished)
            {
                break;
            }

            rest -= lifted;
            level = next;
            _ = started < sorted.Length && sorted[started] / 2 <= sorted[finished] ? started++ : finished++;
        }

        if (finished == started)
        {
            return level;
        }

        var others = CompensatedSum.Of(sorted[..finished]);
        foreach (var claim in sorted[started..])
        {
            others.Add(claim / 2);
        }

        return others.From(estate) / (started - finished);
    }
}
