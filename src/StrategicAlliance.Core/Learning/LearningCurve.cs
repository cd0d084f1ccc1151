using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>How unit costs fall with every doubling of what was made.</summary>
/// <remarks>
/// <para>Wright (1936), unit form: c_n = c_1 n^b with b = log2(progress ratio). A progress ratio of 0.8 means that each doubling brings the cost to 80 % of what
/// it was; the learning rate is then 20 %. Since either looks like the other, a curve is made by <see cref="FromProgressRatio"/> or
/// <see cref="FromLearningRate"/>, never from a bare number.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record LearningCurve
{
    /// <summary>The largest unit that is computed: 2^53, up to which every whole number is a <see cref="double"/>.</summary>
    public const long LargestUnit = 9_007_199_254_740_992;

    // Up to here costs are added one by one; from here on the sum is closed by its integral and corrections.
    private const int OneByOne = 1024;

    private LearningCurve(double progressRatio)
    {
        ProgressRatio = progressRatio;
        Exponent = Math.Log2(progressRatio);
    }

    /// <summary>Source: Wright 1936.</summary>
    public static Citation Citation { get; } = new("Wright", 1936, "Factors affecting the cost of airplanes, J Aeronaut Sci 3:122-128");

    /// <summary>What the cost is multiplied by when output doubles. Above 0, up to 1.</summary>
    public double ProgressRatio { get; }

    /// <summary>The share by which the cost falls when output doubles: 1 - progress ratio. From 0, below 1.</summary>
    public double LearningRate => 1 - ProgressRatio;

    /// <summary>b = log2(progress ratio). 0 or less.</summary>
    public double Exponent { get; }

    /// <summary>The curve of a progress ratio.</summary>
    /// <param name="progressRatio">What the cost is multiplied by when output doubles: 0.8 for an 80 % curve. Above 0, up to 1.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is not above 0 and up to 1.</exception>
    public static LearningCurve FromProgressRatio(double progressRatio) => progressRatio is > 0 and <= 1
        ? new LearningCurve(progressRatio)
        : throw Bounds.Outside(progressRatio, "a progress ratio above 0 and up to 1 (0.8 for an 80 % curve)", nameof(progressRatio));

    /// <summary>The curve of a learning rate.</summary>
    /// <param name="learningRate">The share by which the cost falls when output doubles: 0.2 for an 80 % curve. From 0, below 1.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not from 0 to below 1.</exception>
    public static LearningCurve FromLearningRate(double learningRate) => learningRate is >= 0 and < 1
        ? new LearningCurve(1 - learningRate)
        : throw Bounds.Outside(learningRate, "a learning rate from 0 to below 1 (0.2 for an 80 % curve)", nameof(learningRate));

    /// <summary>The cost of one unit: c_1 n^b.</summary>
    /// <param name="firstUnitCost">c_1: the cost of the first unit. 0 or more.</param>
    /// <param name="unit">n: which unit, the first being 1.</param>
    /// <returns>The cost in the unit of <paramref name="firstUnitCost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative or not finite, or there is no such unit.</exception>
    public double UnitCost(double firstUnitCost, long unit) => Figures.NotNegative(firstUnitCost) * Math.Pow(Unit(unit), Exponent);

    /// <summary>The cost of all units up to one: c_1 (1^b + 2^b + ... + n^b).</summary>
    /// <param name="firstUnitCost">c_1: the cost of the first unit. 0 or more.</param>
    /// <param name="unit">n: the last unit, the first being 1.</param>
    /// <returns>The cost in the unit of <paramref name="firstUnitCost"/>.</returns>
    /// <remarks>The first 1,024 units are added one by one, the others by the Euler-Maclaurin formula with its corrections up to the third derivative. The
    /// result differs from the sum of all terms by no more than rounding does; the time does not depend on n.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative or not finite, or there is no such unit.</exception>
    public double CumulativeCost(double firstUnitCost, long unit) => Figures.NotNegative(firstUnitCost) * Sum(Unit(unit));

    /// <summary>The mean cost of all units up to one.</summary>
    /// <param name="firstUnitCost">c_1: the cost of the first unit. 0 or more.</param>
    /// <param name="unit">n: the last unit, the first being 1.</param>
    /// <returns>The cost in the unit of <paramref name="firstUnitCost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative or not finite, or there is no such unit.</exception>
    public double AverageCost(double firstUnitCost, long unit) => CumulativeCost(firstUnitCost, unit) / unit;

    private static long Unit(long unit) => unit is >= 1 and <= LargestUnit
        ? unit
        : throw Bounds.Outside(unit, string.Create(CultureInfo.InvariantCulture, $"a unit from 1 to {LargestUnit}"), nameof(unit));

    private double Sum(long n)
    {
        var b = Exponent;
        var sum = 0.0;
        for (var k = Math.Min(n, OneByOne); k >= 1; k--)
        {
            sum += Math.Pow(k, b);
        }

        if (n <= OneByOne)
        {
            return sum;
        }

        // The terms from m to n less that of m: the integral, half of the ends, and the corrections by the first and third derivatives.
        double m = OneByOne;
        var (atM, atN) = (Math.Pow(m, b), Math.Pow(n, b));
        var first = b * ((atN / n) - (atM / m));
        var third = b * (b - 1) * (b - 2) * ((atN / n / n / n) - (atM / m / m / m));
        return sum + Integral(m, n) + ((atN - atM) / 2) + (first / 12) - (third / 720);
    }

    // The integral of x^b. Near b = -1 the plain formula would divide a difference of nearly equal numbers by nearly 0.
    private double Integral(double m, double n)
    {
        var logarithm = Math.Log(n / m);
        var x = (Exponent + 1) * logarithm;
        var growth = Math.Abs(x) < 1e-4 ? logarithm * (1 + (x / 2 * (1 + (x / 3 * (1 + (x / 4)))))) : (Math.Exp(x) - 1) / (Exponent + 1);
        return Math.Pow(m, Exponent + 1) * growth;
    }
}
