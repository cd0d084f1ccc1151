using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Linear programs over the core of a game, whose rows are generated: only coalitions that some point treats too badly are ever added.</summary>
/// <remarks>Points are sought as changes from where one stands, so that the numbers stay small beside large payoffs.</remarks>
internal sealed class CoreProgram
{
    private const int RowsAdded = 12;
    private const int MostRounds = 2000;

    private static readonly DenseSimplex Solver = new();

    private readonly double[] values;
    private readonly double[] from;
    private readonly double tolerance;
    private readonly List<int> coalitions = [];

    public CoreProgram(ReadOnlySpan<double> values, ReadOnlySpan<double> from, double tolerance)
    {
        this.values = values.ToArray();
        this.from = from.ToArray();
        this.tolerance = tolerance;
    }

    private int Count => from.Length;

    /// <summary>The point at which the worst-off coalition lacks least, and how much that is; 0 if there is a point in the core.</summary>
    public (double Value, double[] Point)? LeastShortfall(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => Generate(null, lower, upper);

    /// <summary>The point nearest to where one stands, by the amount that changes hands, at which no coalition lacks more than <paramref name="shortfall"/>.</summary>
    public (double Value, double[] Point)? Nearest(double shortfall, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => Generate(shortfall, lower, upper);

    private (double Value, double[] Point)? Generate(double? shortfall, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (Solver.Solve(Program(shortfall, lower, upper)) is not LinearProgramResult.Optimal best)
            {
                return null;
            }

            var point = new double[Count];
            for (var player = 0; player < Count; player++)
            {
                point[player] = from[player] + best.Primal[player] - best.Primal[Count + player];
            }

            var allowed = (shortfall ?? best.Primal[2 * Count]) + tolerance;
            var added = 0;
            foreach (var (bits, _) in BlockingScan.Worst(values, point, allowed, RowsAdded, out _))
            {
                if (!coalitions.Contains(bits))
                {
                    coalitions.Add(bits);
                    added++;
                }
            }

            if (added == 0)
            {
                return (best.Value, point);
            }
        }

        return null;
    }

    // Variables: what each gets more, what each gets less, and by how much coalitions may fall short.
    private LinearProgram Program(double? shortfall, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        var objective = new double[(2 * Count) + 1];
        if (shortfall is null)
        {
            objective[^1] = 1;
        }
        else
        {
            // Of what one gets more another gets less: half of all changes is what changes hands.
            objective.AsSpan(0, 2 * Count).Fill(0.5);
        }

        var program = LinearProgram.Minimize(objective);
        program.Row(Row(values.Length - 1, 0), RowRelation.Equal, values[^1] - Received(values.Length - 1));
        foreach (var bits in coalitions)
        {
            program.Row(Row(bits, shortfall is null ? 1 : 0), RowRelation.AtLeast, values[bits] - Received(bits) - (shortfall ?? 0));
        }

        for (var player = 0; player < Count; player++)
        {
            if (!lower.IsEmpty && double.IsFinite(lower[player]))
            {
                program.Row(Row(1 << player, 0), RowRelation.AtLeast, lower[player] - from[player]);
            }

            if (!upper.IsEmpty && double.IsFinite(upper[player]))
            {
                program.Row(Row(1 << player, 0), RowRelation.AtMost, upper[player] - from[player]);
            }
        }

        return program;
    }

    private double[] Row(int bits, double shortfall)
    {
        var row = new double[(2 * Count) + 1];
        for (var rest = bits; rest != 0; rest &= rest - 1)
        {
            var player = BitOperations.TrailingZeroCount(rest);
            row[player] = 1;
            row[Count + player] = -1;
        }

        row[^1] = shortfall;
        return row;
    }

    private double Received(int bits)
    {
        var sum = 0.0;
        for (var rest = bits; rest != 0; rest &= rest - 1)
        {
            sum += from[BitOperations.TrailingZeroCount(rest)];
        }

        return sum;
    }
}
