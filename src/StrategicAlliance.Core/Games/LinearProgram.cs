namespace StrategicAlliance.Games;

/// <summary>A linear program: an objective over variables that are not negative, or free, subject to rows.</summary>
internal sealed class LinearProgram
{
    private readonly double[] objective;
    private readonly bool[] free;
    private readonly List<(double[] Coefficients, RowRelation Relation, double RightSide)> rows = [];

    private LinearProgram(bool maximizes, ReadOnlySpan<double> objective)
    {
        Maximizes = maximizes;
        this.objective = objective.ToArray();
        free = new bool[objective.Length];
        Finite(objective);
    }

    public bool Maximizes { get; }

    public int Variables => objective.Length;

    public int Rows => rows.Count;

    public ReadOnlySpan<double> Objective => objective;

    public static LinearProgram Maximize(ReadOnlySpan<double> objective) => new(maximizes: true, objective);

    public static LinearProgram Minimize(ReadOnlySpan<double> objective) => new(maximizes: false, objective);

    /// <summary>Lets a variable be negative too.</summary>
    public LinearProgram Free(int variable)
    {
        free[variable] = true;
        return this;
    }

    /// <summary>Adds a row; there is one coefficient for every variable.</summary>
    public LinearProgram Row(ReadOnlySpan<double> coefficients, RowRelation relation, double rightSide)
    {
        if (coefficients.Length != Variables)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {Variables} coefficients, found {coefficients.Length}."), nameof(coefficients));
        }

        Finite(coefficients);
        Finite([rightSide]);
        rows.Add((coefficients.ToArray(), relation, rightSide));
        return this;
    }

    public bool IsFree(int variable) => free[variable];

    public ReadOnlySpan<double> Coefficients(int row) => rows[row].Coefficients;

    public RowRelation Relation(int row) => rows[row].Relation;

    public double RightSide(int row) => rows[row].RightSide;

    private static void Finite(ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            if (!double.IsFinite(number))
            {
                throw new ArgumentException("Every number of a linear program must be finite.", nameof(numbers));
            }
        }
    }
}
