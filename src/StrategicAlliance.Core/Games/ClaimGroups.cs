namespace StrategicAlliance.Games;

/// <summary>Gives claimants what was computed once for every different claim.</summary>
internal static class ClaimGroups
{
    /// <summary>Fills awards, in the order of claims so that rounding turns no two of them round.</summary>
    /// <param name="awards">Where they go.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="units">The claims above 0, ascending, in units.</param>
    /// <param name="amount">The estate, or the deficit if that was divided.</param>
    /// <param name="isDeficit">Whether it is the deficit: then the claim less the share is awarded.</param>
    /// <param name="award">What a claim of so many units gets of the amount.</param>
    public static void Fill(Span<double> awards, ReadOnlySpan<double> claims, ClaimUnits units, double amount, bool isDeficit, Func<long, double> award)
    {
        var order = new int[claims.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var byClaim = claims.ToArray();
        Array.Sort(byClaim, order);

        // Claims too small for the unit come first and are left out of it: they get nothing, which is right to 18 digits.
        var skipped = byClaim.Length - units.Claims.Length;
        var (unit, share) = (0L, 0.0);
        for (var i = 0; i < order.Length; i++)
        {
            if (i >= skipped && units.Claims[i - skipped] != unit)
            {
                unit = units.Claims[i - skipped];
                share = Math.Min(Math.Max(share, award(unit)), amount);
            }

            awards[order[i]] = isDeficit ? byClaim[i] - Math.Min(share, byClaim[i]) : share;
        }
    }
}
