namespace StrategicAlliance.Facts;

/// <summary>The standard normal distribution, to within a few units of the last digit of a <see cref="double"/>, tails included.</summary>
/// <remarks>Cumulative: Cody 1969, Rational Chebyshev approximations for the error function, Math Comp 23:631-637, in the form of Cody 1993, Algorithm 715.
/// Quantile: Wichura 1988, Algorithm AS 241, Appl Stat 37:477-484.</remarks>
internal static class NormalDistribution
{
    private const double OneOverRootOfTwoPi = 0.398942280401432677939946;

    // Cody: numerators and denominators near zero, in the middle, in the tail; the highest power first.
    private static readonly double[] NearTop = [0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249];
    private static readonly double[] NearBottom = [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];

    private static readonly double[] MiddleTop =
    [
        1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226, 2494.5375852903726711,
        6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
    ];

    private static readonly double[] MiddleBottom =
    [
        1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091, 34900.952721145977266,
        38912.003286093271411, 19685.429676859990727,
    ];

    private static readonly double[] TailTop =
        [0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5];

    private static readonly double[] TailBottom =
        [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5];

    // Wichura: the same three regions.
    private static readonly double[] CentralTop =
    [
        2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4, 1.3731693765509461125e+4,
        1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080,
    ];

    private static readonly double[] CentralBottom =
    [
        5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4, 5.3941960214247511077e+3,
        6.8718700749205790830e+2, 4.2313330701600911252e+1, 1,
    ];

    private static readonly double[] OuterTop =
    [
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258, 3.64784832476320460504,
        5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734,
    ];

    private static readonly double[] OuterBottom =
    [
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1,
        1.67638483018380384940, 2.05319162663775882187, 1,
    ];

    private static readonly double[] FarTop =
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1,
        1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720,
    ];

    private static readonly double[] FarBottom =
    [
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2,
        1.36929880922735805310e-1, 5.99832206555887937690e-1, 1,
    ];

    /// <summary>The density at a point.</summary>
    public static double Density(double x) => OneOverRootOfTwoPi * Math.Exp(-0.5 * x * x);

    /// <summary>The probability of a value up to a point.</summary>
    public static double Cumulative(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        var distance = Math.Abs(x);
        if (distance <= 0.67448975)
        {
            return 0.5 + (x * Polynomial(NearTop, x * x) / Polynomial(NearBottom, x * x));
        }

        var tail = distance > 40 ? 0 : Exponential(distance) * (distance <= 5.656854249492380195 ? Middle(distance) : Tail(distance));
        return x < 0 ? tail : 1 - tail;
    }

    /// <summary>The point up to which a value lies with a probability.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    public static double Quantile(double probability)
    {
        if (!(probability is > 0 and < 1))
        {
            throw Bounds.Outside(probability, "a probability above 0 and below 1", nameof(probability));
        }

        var fromHalf = probability - 0.5;
        if (Math.Abs(fromHalf) <= 0.425)
        {
            var r = 0.180625 - (fromHalf * fromHalf);
            return fromHalf * Polynomial(CentralTop, r) / Polynomial(CentralBottom, r);
        }

        var root = Math.Sqrt(-Math.Log(fromHalf < 0 ? probability : 1 - probability));
        var point = root <= 5
            ? Polynomial(OuterTop, root - 1.6) / Polynomial(OuterBottom, root - 1.6)
            : Polynomial(FarTop, root - 5) / Polynomial(FarBottom, root - 5);
        return fromHalf < 0 ? -point : point;
    }

    private static double Middle(double x) => Polynomial(MiddleTop, x) / Polynomial(MiddleBottom, x);

    private static double Tail(double x)
    {
        var z = 1 / (x * x);
        return (OneOverRootOfTwoPi - (z * Polynomial(TailTop, z) / Polynomial(TailBottom, z))) / x;
    }

    // exp(-x²/2) without the rounding of the square: its sixteenths are exact.
    private static double Exponential(double x)
    {
        var coarse = Math.Truncate(x * 16) / 16;
        return Math.Exp(-0.5 * coarse * coarse) * Math.Exp(-0.5 * (x - coarse) * (x + coarse));
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var value = 0.0;
        foreach (var coefficient in coefficients)
        {
            value = (value * x) + coefficient;
        }

        return value;
    }
}
