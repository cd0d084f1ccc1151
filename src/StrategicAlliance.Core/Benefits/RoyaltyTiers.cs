namespace StrategicAlliance.Benefits;

/// <summary>The bands of a royalty.</summary>
internal static class RoyaltyTiers
{
    /// <summary>What marginal bands give for an amount counted from zero; a negative amount gives the same with the sign turned.</summary>
    public static decimal Marginal(RoyaltyStep step, decimal counted)
    {
        if (step.Tiers is not { Count: > 0 } tiers)
        {
            return (step.Rate ?? 0) * counted;
        }

        var (size, low, sum) = (Math.Abs(counted), 0m, 0m);
        foreach (var tier in tiers)
        {
            var high = tier.UpTo ?? decimal.MaxValue;
            if (size <= low)
            {
                break;
            }

            sum += tier.Rate * (Math.Min(size, high) - low);
            low = high;
        }

        return Math.Sign(counted) * sum;
    }

    /// <summary>The rate of the slab that an amount reaches; the end of a slab is not in it.</summary>
    public static decimal Slab(RoyaltyStep step, decimal amount)
    {
        if (step.Tiers is not { Count: > 0 } tiers)
        {
            return step.Rate ?? 0;
        }

        var size = Math.Abs(amount);
        for (var i = 0; i < tiers.Count; i++)
        {
            if (tiers[i].UpTo is not { } end || size < end)
            {
                return tiers[i].Rate;
            }
        }

        return 0;
    }
}
