namespace StrategicAlliance.Games;

/// <summary>Claims and an estate of at most half of them as whole numbers of one unit, claims cut at the estate: for rules that count.</summary>
/// <remarks>Decimal figures become whole numbers exactly; others to 18 digits of the estate.</remarks>
internal readonly struct ClaimUnits
{
    private const int MostDecimals = 9;
    private const double MostExact = 1L << 52;

    private ClaimUnits(long[] claims, long estate, double divisor)
    {
        Claims = claims;
        Estate = estate;
        Divisor = divisor;
    }

    /// <summary>The claims that are not 0, ascending; none above the estate.</summary>
    public long[] Claims { get; }

    public long Estate { get; }

    /// <summary>How many units make one of what the claims were given in.</summary>
    public double Divisor { get; }

    /// <summary>In units, of what is smaller: the estate or what is missing.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="amount">Estate or deficit: at most half of the claims, above 0.</param>
    public static ClaimUnits Of(ReadOnlySpan<double> claims, double amount)
    {
        // Cut in real numbers first, so that one huge claim does not coarsen the unit of the others.
        var kept = new List<double>(claims.Length);
        foreach (var claim in claims)
        {
            if (claim > 0)
            {
                kept.Add(Math.Min(claim, amount));
            }
        }

        kept.Sort();
        var (units, estate, divisor) = Decimals(kept, amount) ?? Binary(kept, amount);
        var common = units.Aggregate(estate, GreatestCommon);
        return new(Array.ConvertAll(units, unit => unit / common), estate / common, divisor / common);

        static long GreatestCommon(long a, long b)
        {
            while (b != 0)
            {
                (a, b) = (b, a % b);
            }

            return a;
        }
    }

    private static (long[] Units, long Estate, double Divisor)? Decimals(List<double> claims, double amount)
    {
        var power = 1.0;
        for (var i = 0; i <= MostDecimals; i++, power *= 10)
        {
            var scale = power;
            if (IsWhole(amount) && claims.TrueForAll(IsWhole))
            {
                return ([.. claims.Select(claim => (long)Math.Round(claim * scale))], (long)Math.Round(amount * scale), scale);
            }

            bool IsWhole(double number) => number * scale < MostExact && Math.Round(number * scale) / scale == number;
        }

        return null;
    }

    // Between 2^59 and 2^60 units to the estate.
    private static (long[] Units, long Estate, double Divisor) Binary(List<double> claims, double amount)
    {
        var shift = 59 - Math.ILogB(amount);
        return ([.. claims.Select(Units).Where(units => units > 0)], Units(amount), Math.ScaleB(1, shift));

        long Units(double number) => (long)Math.Round(Math.ScaleB(number, shift));
    }
}
