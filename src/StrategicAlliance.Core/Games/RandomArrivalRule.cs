using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Claimants come one by one and are paid in full while the estate lasts; the award is the average over all orders.</summary>
/// <remarks>The Shapley value of the bankruptcy game. Takes up to 26 claimants with any claims, hundreds where many claims are equal or claims and estate are small whole
/// numbers of one unit; refused as <see cref="TooManyClaimants"/> beyond.</remarks>
public sealed class RandomArrivalRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public RandomArrivalRule()
        : base(
        "randomArrival",
        new("O'Neill", 1982, "A problem of rights arbitration from the Talmud, Mathematical Social Sciences 2:345-371"),
        "x = the average over all orders of min(c, what those before leave of E)",
        [],
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
        var amount = Math.Min(estate, deficit);
        var units = ClaimUnits.Of(claims, amount);
        if (ArrivalOrders.Awards(units) is not { } shares)
        {
            return new TooManyClaimants(Name, units.Claims.Length);
        }

        ClaimGroups.Fill(awards, claims, units, amount, deficit < estate, claim => shares[claim] / units.Divisor);
        return null;
    }
}
