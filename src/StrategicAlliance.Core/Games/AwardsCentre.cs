using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>The centre of gravity of all ways to divide an estate between 0 and the claims: a box cut by a plane, by inclusion and exclusion in whole numbers.</summary>
/// <remarks>
/// <para>With h(S) what is left of the estate after the claims of S, where that is above 0, and n claimants: the volume is the sum of (-1)^|S| h(S)^(n-1),
/// the moment of a claimant 1/n times the sum of (-1)^|S| h(S)^n, plus the claim times the sum of (-1)^|S| h(S)^(n-1) over the S with the claimant
/// (Mirás Calvo, Núñez Lugilde, Quinteiro Sandomingo and Sánchez-Rodríguez 2024). The terms cancel almost wholly, so nothing is rounded before the last division.</para>
/// <para>Groups with one sum are one term: their number is at most 2^n and at most the estate in units.</para>
/// </remarks>
internal sealed class AwardsCentre
{
    /// <summary>More different sums than this take too long.</summary>
    public const int MostSums = 1 << 18;

    private readonly ClaimUnits units;
    private readonly long[] sums;
    private readonly BigInteger[] coefficients;
    private readonly BigInteger[] powers;
    private readonly BigInteger volume;
    private readonly BigInteger height;

    private AwardsCentre(ClaimUnits units, long[] sums, BigInteger[] coefficients)
    {
        this.units = units;
        this.sums = sums;
        this.coefficients = coefficients;
        var n = units.Claims.Length;
        powers = Array.ConvertAll(sums, sum => BigInteger.Pow(units.Estate - sum, n - 1));
        for (var i = 0; i < sums.Length; i++)
        {
            var term = coefficients[i] * powers[i];
            volume += term;
            height += term * (units.Estate - sums[i]);
        }
    }

    /// <summary>The centre of a problem, or <see langword="null"/> if it has too many different sums.</summary>
    public static AwardsCentre? Of(ClaimUnits units)
    {
        long[] found = [0];
        BigInteger[] signs = [BigInteger.One];
        foreach (var claim in units.Claims)
        {
            (found, signs) = Times(found, signs, claim, units.Estate);
            if (found.Length > MostSums)
            {
                return null;
            }
        }

        return new(units, found, signs);
    }

    /// <summary>What a claimant with a claim of so many units is awarded, in what the claims were given in.</summary>
    public double Award(long claim)
    {
        var others = new BigInteger[sums.Length];
        var within = BigInteger.Zero;
        for (int i = 0, before = 0; i < sums.Length; i++)
        {
            while (sums[before] < sums[i] - claim)
            {
                before++;
            }

            others[i] = coefficients[i];
            if (sums[before] == sums[i] - claim)
            {
                others[i] += others[before];
                within -= others[before] * powers[i];
            }
        }

        var n = units.Claims.Length;
        return Ratio(height + (n * claim * within), n * volume) / units.Divisor;
    }

    // All sums with and without one claim more; those that reach the estate leave nothing and are dropped. Coefficients of 0 stay: a quotient may need their sum.
    private static (long[] Sums, BigInteger[] Coefficients) Times(long[] sums, BigInteger[] coefficients, long claim, long estate)
    {
        var kept = sums.AsSpan().BinarySearch(estate - claim) is >= 0 and var found ? found : ~sums.AsSpan().BinarySearch(estate - claim);
        var next = new List<long>(sums.Length + kept);
        var values = new List<BigInteger>(sums.Length + kept);
        for (int i = 0, j = 0; i < sums.Length || j < kept;)
        {
            var same = i < sums.Length && j < kept && sums[i] == sums[j] + claim;
            var old = same || j == kept || (i < sums.Length && sums[i] < sums[j] + claim);
            next.Add(old ? sums[i] : sums[j] + claim);
            values.Add((old ? coefficients[i] : BigInteger.Zero) - (same || !old ? coefficients[j] : BigInteger.Zero));
            i += old ? 1 : 0;
            j += same || !old ? 1 : 0;
        }

        return ([.. next], [.. values]);
    }

    private static double Ratio(BigInteger numerator, BigInteger denominator)
    {
        var shift = (int)Math.Max(0, 66 + denominator.GetBitLength() - numerator.GetBitLength());
        return Math.ScaleB((double)((numerator << shift) / denominator), -shift);
    }
}
