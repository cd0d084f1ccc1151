using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A stock of production experience that is added to by output and forgotten between periods.</summary>
/// <remarks>
/// <para>K_t = λ K_{t-1} + q_t, from K_0 = 0 (Argote, Beckman and Epple 1990). The stock of a period includes the output of the same period. The unit cost is
/// c_1 K_t^b; without forgetting it would be c_1 (q_1 + ... + q_t)^b.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record KnowledgeStock
{
    private KnowledgeStock(KnowledgeRetention retention, ValueList<double> stock, double output)
    {
        Retention = retention;
        Stock = stock;
        CumulativeOutput = output;
    }

    /// <summary>Source: Argote, Beckman and Epple 1990.</summary>
    public static Citation Citation => KnowledgeRetention.Citation;

    /// <summary>The retention from one period of output to the next.</summary>
    public KnowledgeRetention Retention { get; }

    /// <summary>The stock at the end of each period, in units of output; the output of the period is in it.</summary>
    public ValueList<double> Stock { get; }

    /// <summary>The output of all periods: the stock if nothing were forgotten.</summary>
    public double CumulativeOutput { get; }

    /// <summary>The stock that a steady output of one unit a period settles at: 1 / (1 - λ).</summary>
    /// <value>1 or more; <see langword="null"/> if nothing is forgotten: the stock then grows without end.</value>
    public double? SteadyStatePerUnitOutput => Retention.Share == 1 ? null : 1 / (1 - Retention.Share);

    /// <summary>Follows a stock.</summary>
    /// <param name="retention">λ from one period of output to the next.</param>
    /// <param name="output">The output of each period, in order. 0 or more.</param>
    /// <returns>The stock.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An output is negative or not finite, or the outputs sum to more than a <see cref="double"/> can hold.</exception>
    public static KnowledgeStock Of(KnowledgeRetention retention, IEnumerable<double> output)
    {
        var share = Bounds.Given(retention).Share;
        var stock = new List<double>();
        var (held, total) = (0.0, 0.0);
        foreach (var units in Bounds.Given(output))
        {
            held = (share * held) + Figures.NotNegative(units, nameof(output));
            total = Figures.NotNegative(total + units, nameof(output));
            stock.Add(held);
        }

        return new KnowledgeStock(retention, stock.ToValueList(), total);
    }

    /// <summary>The unit cost that the last stock gives: c_1 K^b.</summary>
    /// <param name="firstUnitCost">c_1: what a unit costs at a stock of 1. 0 or more.</param>
    /// <param name="exponent">b: 0 or less; log2 of the progress ratio.</param>
    /// <returns>The cost in the unit of <paramref name="firstUnitCost"/>; <see langword="null"/> while there is no stock.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public double? UnitCost(double firstUnitCost, double exponent) => Cost(firstUnitCost, exponent, Stock.Count == 0 ? 0 : Stock[^1]);

    /// <summary>The unit cost if nothing had been forgotten: c_1 (q_1 + ... + q_t)^b.</summary>
    /// <param name="firstUnitCost">c_1: what a unit costs at a stock of 1. 0 or more.</param>
    /// <param name="exponent">b: 0 or less; log2 of the progress ratio.</param>
    /// <returns>The cost in the unit of <paramref name="firstUnitCost"/>; <see langword="null"/> without output.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public double? UnitCostWithoutForgetting(double firstUnitCost, double exponent) => Cost(firstUnitCost, exponent, CumulativeOutput);

    private static double? Cost(double firstUnitCost, double exponent, double stock)
    {
        var (first, b) = (Figures.NotNegative(firstUnitCost), Figures.Exponent(exponent));
        return stock == 0 ? null : Figures.Finite(first * Math.Pow(stock, b));
    }
}
