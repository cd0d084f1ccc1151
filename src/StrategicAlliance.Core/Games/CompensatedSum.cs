namespace StrategicAlliance.Games;

/// <summary>A sum that carries what rounding loses (Neumaier 1974), so that a million terms sum to the last digit.</summary>
internal struct CompensatedSum
{
    private double sum;
    private double lost;

    public readonly double Value => sum + lost;

    public static CompensatedSum Of(ReadOnlySpan<double> terms)
    {
        var total = default(CompensatedSum);
        foreach (var term in terms)
        {
            total.Add(term);
        }

        return total;
    }

    public void Add(double term)
    {
        var next = sum + term;
        lost += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }

    /// <summary>What is left of an amount when the sum is taken from it.</summary>
    public readonly double From(double amount) => amount - sum - lost;
}
