namespace StrategicAlliance.Trust;

/// <summary>The regularized incomplete beta function and its inverse.</summary>
internal static class IncompleteBeta
{
    private const int MostTerms = 1_000_000;

    /// <summary>I_x(a, b), with y = 1 - x given because the caller may know it better.</summary>
    public static double Regularized(double x, double y, double a, double b)
    {
        // The fraction converges fast on the near side of the mean.
        var value = x <= (a + 1) / (a + b + 2)
            ? Power(x, y, a, b) * Fraction(x, a, b) / a
            : 1 - (Power(y, x, b, a) * Fraction(y, b, a) / b);
        return Math.Clamp(value, 0, 1);
    }

    /// <summary>The x of which I_x(a, b) = p, for p at most 1/2: Newton's method, held within a bracket.</summary>
    public static double Inverse(double p, double a, double b)
    {
        var (low, high) = (0.0, 1.0);
        var x = a / (a + b);
        for (var i = 0; i < 2000; i++)
        {
            var excess = Regularized(x, 1 - x, a, b) - p;
            if (excess == 0)
            {
                return x;
            }

            (low, high) = excess < 0 ? (x, high) : (low, x);
            var density = Power(x, 1 - x, a, b) / (x * (1 - x));
            var next = x - (excess / density);
            if (!(next > low && next < high))
            {
                next = low == 0 ? high / 1024 : high / low > 4 ? Math.Sqrt(low * high) : low + ((high - low) / 2);
            }

            if (Math.Abs(next - x) <= 1e-16 * x || next <= double.Epsilon || high - low <= 2e-16 * high)
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    // x^a y^b / B(a, b), after Loader 2000.
    private static double Power(double x, double y, double a, double b)
    {
        var n = a + b;
        var exponent = Stirling(n) - Stirling(a) - Stirling(b) - Deviance(a, n * x) - Deviance(b, n * y);
        return a * b / n * Math.Exp(exponent) / Math.Sqrt(2 * Math.PI * a * (b / n));
    }

    // ln Γ(z + 1) less Stirling's approximation of it.
    private static double Stirling(double z)
    {
        if (z < 16)
        {
            // Up by the recurrence, of which the product is exact to a few bits.
            var product = 1.0;
            var up = z;
            while (up < 16)
            {
                up++;
                product *= up;
            }

            return ((up + 0.5) * Math.Log(up)) - up + Series(up) - Math.Log(product) - ((z + 0.5) * Math.Log(z)) + z;
        }

        return Series(z);
    }

    private static double Series(double z)
    {
        var s = 1 / (z * z);
        return ((1.0 / 12) - (((1.0 / 360) - (((1.0 / 1260) - (((1.0 / 1680) - (((1.0 / 1188) - (691.0 / 360360 * s)) * s)) * s)) * s)) * s)) / z;
    }

    // x ln(x / m) + m - x, without cancellation where x is near m.
    private static double Deviance(double x, double m)
    {
        if (Math.Abs(x - m) >= 0.1 * (x + m))
        {
            return (x * Math.Log(x / m)) + m - x;
        }

        var v = (x - m) / (x + m);
        var sum = (x - m) * v;
        var term = 2 * x * v;
        for (var j = 1; j < 1000; j++)
        {
            term *= v * v;
            var next = sum + (term / ((2 * j) + 1));
            if (next.Equals(sum))
            {
                break;
            }

            sum = next;
        }

        return sum;
    }

    // The continued fraction by the modified method of Lentz.
    private static double Fraction(double x, double a, double b)
    {
        const double tiny = 1e-300;
        var (c, d) = (1.0, 1 - ((a + b) * x / (a + 1)));
        d = 1 / (Math.Abs(d) < tiny ? tiny : d);
        var value = d;
        for (var m = 1; m < MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + (2.0 * m) - 1) * (a + (2.0 * m)));
            var odd = -(a + m) * (a + b + m) * x / ((a + (2.0 * m)) * (a + (2.0 * m) + 1));
            value *= Step(even, ref c, ref d, tiny);
            var change = Step(odd, ref c, ref d, tiny);
            value *= change;
            if (Math.Abs(change - 1) < 3e-16)
            {
                break;
            }
        }

        return value;
    }

    private static double Step(double numerator, ref double c, ref double d, double tiny)
    {
        d = 1 + (numerator * d);
        c = 1 + (numerator / c);
        d = 1 / (Math.Abs(d) < tiny ? tiny : d);
        c = Math.Abs(c) < tiny ? tiny : c;
        return c * d;
    }
}
