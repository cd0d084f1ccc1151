namespace StrategicAlliance.Games;

/// <summary>Inequalities over all coalitions of a table, each up to a slack; the first one broken ends the look.</summary>
internal static class TableChecks
{
    /// <summary>v(S) + v(T) &lt;= v(S and T) for all S and T without common members: half of 3^n comparisons.</summary>
    public static bool IsSuperadditive(ReadOnlySpan<double> values, double slack)
    {
        for (var whole = 3; whole < values.Length; whole++)
        {
            // The lowest member stays in the other part, so that every pair is met once.
            var movable = whole & (whole - 1);
            for (var part = movable; part != 0; part = (part - 1) & movable)
            {
                if (values[whole ^ part] + values[part] > values[whole] + slack)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What two players add together is not below what they add apart, to any group of others: n (n-1) / 2 times 2^(n-2) comparisons.</summary>
    public static bool IsConvex(ReadOnlySpan<double> values, double slack)
    {
        for (var one = 1; one < values.Length; one <<= 1)
        {
            for (var other = one << 1; other < values.Length; other <<= 1)
            {
                for (var group = 0; group < values.Length; group = ((group | one | other) + 1) & ~(one | other))
                {
                    if (values[group | one] + values[group | other] > values[group | one | other] + values[group] + slack)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>A player adds at least so much to every group of others: its part of <paramref name="least"/>.</summary>
    public static bool Adds(ReadOnlySpan<double> values, ReadOnlySpan<double> least, double slack)
    {
        for (var player = 0; player < least.Length; player++)
        {
            var bit = 1 << player;
            for (var group = 0; group < values.Length; group = ((group | bit) + 1) & ~bit)
            {
                if (values[group] + least[player] > values[group | bit] + slack)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>A player adds exactly so much to every group of others.</summary>
    public static bool AddsExactly(ReadOnlySpan<double> values, int player, double amount, double slack)
    {
        var bit = 1 << player;
        for (var group = 0; group < values.Length; group = ((group | bit) + 1) & ~bit)
        {
            if (Math.Abs(values[group | bit] - values[group] - amount) > slack)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One player can take the place of another in every group.</summary>
    public static bool AreSymmetric(ReadOnlySpan<double> values, int player, int other, double slack)
    {
        var (one, two) = (1 << player, 1 << other);
        for (var group = 0; group < values.Length; group = ((group | one | two) + 1) & ~(one | two))
        {
            if (Math.Abs(values[group | one] - values[group | two]) > slack)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a group and all others earn sums to what all earn together.</summary>
    public static bool IsConstantSum(ReadOnlySpan<double> values, double slack)
    {
        for (var group = 0; group < values.Length / 2; group++)
        {
            if (Math.Abs(values[group] + values[values.Length - 1 - group] - values[^1]) > slack)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every value is 0 or 1.</summary>
    public static bool IsZeroOrOne(ReadOnlySpan<double> values, double slack)
    {
        foreach (var value in values)
        {
            if (Math.Abs(value) > slack && Math.Abs(value - 1) > slack)
            {
                return false;
            }
        }

        return true;
    }
}
