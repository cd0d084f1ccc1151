namespace StrategicAlliance.Games;

/// <summary>The points and weights that integrate a polynomial from 0 to 1 exactly.</summary>
/// <remarks>Gauss 1814; points by Newton's method from Tricomi's first guess, on the Legendre polynomial's recurrence.</remarks>
internal static class GaussLegendre
{
    /// <summary>Points and weights for polynomials up to a degree.</summary>
    public static (double[] Points, double[] Weights) Of(int degree)
    {
        var count = (degree / 2) + 1;
        var (points, weights) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            var x = Math.Cos(Math.PI * (i + 0.75) / (count + 0.5));
            double slope;
            for (var step = 0; ; step++)
            {
                (var value, slope) = Legendre(count, x);
                var change = value / slope;
                x -= change;
                if (Math.Abs(change) < 1e-15 || step == 20)
                {
                    break;
                }
            }

            // The points of -x and x are one computation seen from both sides; from 0 to 1 half of each weight is left.
            slope = Legendre(count, x).Slope;
            points[i] = (1 - x) / 2;
            weights[i] = 1 / ((1 - x) * (1 + x) * slope * slope);
        }

        return (points, weights);
    }

    private static (double Value, double Slope) Legendre(int count, double x)
    {
        var (before, value) = (1.0, x);
        for (var k = 2; k <= count; k++)
        {
            (before, value) = (value, (((2 * k) - 1) * x * value - ((k - 1) * before)) / k);
        }

        return (value, count * ((x * value) - before) / ((x - 1) * (x + 1)));
    }
}
