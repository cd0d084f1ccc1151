using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>The linear program that makes the largest open excess as small as it can be, in exact numbers.</summary>
/// <remarks>Solved by its dual, which has a row for every player and one more: the revised simplex method with an integer-preserving inverse and Bland's rule (1977), two phases.
/// A column is a coalition (its 0/1 incidence, its norm 1/w in the last row); settled coalitions are free columns, players' own values are columns with norm 0.</remarks>
internal sealed class ExcessProgram
{
    private readonly int rows;
    private readonly BigInteger[] inverse;
    private readonly ExcessColumn[] basis;
    private readonly bool[] settled;
    private BigInteger determinant = BigInteger.One;

    public ExcessProgram(int players, IEnumerable<ExcessColumn> fixedOnes)
    {
        rows = players + 1;
        inverse = new BigInteger[rows * rows];
        basis = new ExcessColumn[rows];
        settled = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            inverse[(row * rows) + row] = BigInteger.One;
            basis[row] = new(row - rows, 0, BigInteger.Zero, Rational.Zero);
        }

        foreach (var column in fixedOnes)
        {
            var entries = Entries(column);
            var row = Enumerable.Range(0, players).FirstOrDefault(at => !settled[at] && !entries[at].IsZero, -1);
            if (row >= 0)
            {
                Pivot(row, column, entries);
                settled[row] = true;
            }
        }
    }

    /// <summary>How many payoffs the settled coalitions fix.</summary>
    public int Rank => settled.Count(fix => fix);

    /// <summary>The prices: what each player gets, then the largest open excess.</summary>
    public Rational[] Prices => PricesOf(column => column.Value);

    /// <summary>The columns with an amount above 0: their coalitions have that excess whatever else is best.</summary>
    public IEnumerable<(ExcessColumn Column, Rational Amount)> Support => Enumerable.Range(0, rows)
        .Where(row => !settled[row] && basis[row].Order >= 0 && Amount(row).Sign > 0)
        .Select(row => (basis[row], new Rational(Amount(row), determinant)));

    public bool Spans(int bits)
    {
        var entries = Entries(new(0, bits, BigInteger.Zero, Rational.Zero));
        return !Enumerable.Range(0, rows - 1).Any(row => !settled[row] && !entries[row].IsZero);
    }

    public void Solve(IReadOnlyList<ExcessColumn> columns)
    {
        Improve(columns, column => column.Order >= 0 ? Rational.Zero : -Rational.One, artificial: true);
        for (var row = 0; row < rows; row++)
        {
            // Unit columns that are left stand at 0 and give way to anything.
            if (basis[row].Order < 0)
            {
                foreach (var column in columns)
                {
                    var entries = Entries(column);
                    if (!entries[row].IsZero)
                    {
                        Pivot(row, column, entries);
                        break;
                    }
                }
            }
        }

        Improve(columns, column => column.Value, artificial: false);
    }

    private void Improve(IReadOnlyList<ExcessColumn> columns, Func<ExcessColumn, Rational> value, bool artificial)
    {
        while (true)
        {
            var prices = PricesOf(value);
            var common = prices.Aggregate(BigInteger.One, (lcm, price) => lcm / BigInteger.GreatestCommonDivisor(lcm, price.Denominator) * price.Denominator);
            var sums = new BigInteger[1 << (rows - 1)];
            var whole = Array.ConvertAll(prices, price => price.Numerator * (common / price.Denominator));
            for (var bits = 1; bits < sums.Length; bits++)
            {
                sums[bits] = sums[bits & (bits - 1)] + whole[BitOperations.TrailingZeroCount(bits)];
            }

            var entering = columns.FirstOrDefault(column => (artificial ? BigInteger.Zero : column.Value.Numerator * common) > sums[column.Bits] + (whole[^1] * column.Norm));
            if (entering is null)
            {
                return;
            }

            Enter(entering);
        }
    }

    private void Enter(ExcessColumn column)
    {
        var entries = Entries(column);
        var leaving = -1;
        for (var row = 0; row < rows; row++)
        {
            if (settled[row] || entries[row].Sign <= 0)
            {
                continue;
            }

            var compared = leaving < 0 ? -1 : (Amount(row) * entries[leaving]).CompareTo(Amount(leaving) * entries[row]);
            if (compared < 0 || (compared == 0 && basis[row].Order < basis[leaving].Order))
            {
                leaving = row;
            }
        }

        Pivot(leaving, column, entries);
    }

    // The right-hand side is 0 for every player and 1 in the last row.
    private BigInteger Amount(int row) => inverse[(row * rows) + rows - 1];

    private Rational[] PricesOf(Func<ExcessColumn, Rational> value)
    {
        var prices = new Rational[rows];
        for (var row = 0; row < rows; row++)
        {
            var cost = value(basis[row]);
            for (var i = 0; i < rows && cost.Sign != 0; i++)
            {
                prices[i] += cost * inverse[(row * rows) + i];
            }
        }

        return Array.ConvertAll(prices, price => price / determinant);
    }

    private BigInteger[] Entries(ExcessColumn column)
    {
        var entries = new BigInteger[rows];
        for (var row = 0; row < rows; row++)
        {
            var sum = inverse[(row * rows) + rows - 1] * column.Norm;
            for (var rest = column.Bits; rest != 0; rest &= rest - 1)
            {
                sum += inverse[(row * rows) + BitOperations.TrailingZeroCount(rest)];
            }

            entries[row] = sum;
        }

        return entries;
    }

    private void Pivot(int row, ExcessColumn column, BigInteger[] entries)
    {
        for (var at = 0; at < inverse.Length; at++)
        {
            if (at / rows != row)
            {
                inverse[at] = ((inverse[at] * entries[row]) - (entries[at / rows] * inverse[(row * rows) + (at % rows)])) / determinant;
            }
        }

        determinant = entries[row];
        basis[row] = column;
        if (determinant.Sign < 0)
        {
            determinant = -determinant;
            for (var at = 0; at < inverse.Length; at++)
            {
                inverse[at] = -inverse[at];
            }
        }
    }
}
