namespace StrategicAlliance.Games;

/// <summary>How a linear program ended.</summary>
internal abstract class LinearProgramResult
{
    private LinearProgramResult()
    {
    }

    /// <summary>There is a best point.</summary>
    public sealed class Optimal(double value, double[] primal, double[] duals) : LinearProgramResult
    {
        /// <summary>The objective at the best point.</summary>
        public double Value { get; } = value;

        /// <summary>The best point, one number for every variable.</summary>
        public IReadOnlyList<double> Primal { get; } = primal;

        /// <summary>One number for every row: what the best value changes by for one unit more on the right side. Their sum over right sides is <see cref="Value"/>.</summary>
        public IReadOnlyList<double> Duals { get; } = duals;
    }

    /// <summary>No point satisfies all rows.</summary>
    public sealed class Infeasible(double[] weights) : LinearProgramResult
    {
        /// <summary>A weight for every row; the rows so weighted contradict each other (Farkas).</summary>
        public IReadOnlyList<double> Weights { get; } = weights;
    }

    /// <summary>The objective gets better without end.</summary>
    public sealed class Unbounded(double[] direction) : LinearProgramResult
    {
        /// <summary>The direction in which it does.</summary>
        public IReadOnlyList<double> Direction { get; } = direction;
    }

    /// <summary>The arithmetic was not accurate enough to trust a result.</summary>
    public sealed class NumericFailure(string reason) : LinearProgramResult
    {
        /// <summary>What went wrong.</summary>
        public string Reason { get; } = reason;
    }
}
