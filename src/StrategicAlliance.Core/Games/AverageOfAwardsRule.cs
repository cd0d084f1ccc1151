using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The average of all ways to divide the estate that give nobody less than 0 or more than the claim.</summary>
/// <remarks>The core-centre of the bankruptcy game. Computed in whole numbers, rounded once. Takes up to 19 claimants with any claims, and more where claims
/// and estate are small whole numbers of one unit; refused as <see cref="TooManyClaimants"/> beyond.</remarks>
public sealed class AverageOfAwardsRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public AverageOfAwardsRule()
        : base(
        "averageOfAwards",
        new("Miras Calvo, Quinteiro Sandomingo and Sanchez-Rodriguez", 2022, "The average-of-awards rule for claims problems, Social Choice and Welfare 59:863-888"),
        "x = the centre of gravity of all x with 0 <= x <= c that sum to E",
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
        if (AwardsCentre.Of(units) is not { } centre)
        {
            return new TooManyClaimants(Name, units.Claims.Length);
        }

        ClaimGroups.Fill(awards, claims, units, amount, deficit < estate, centre.Award);
        return null;
    }
}
