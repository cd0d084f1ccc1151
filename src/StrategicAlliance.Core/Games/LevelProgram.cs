using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>The least level under which all excesses can be brought, given coalitions whose payoffs are fixed: a linear program whose rows are found as they are needed.</summary>
/// <remarks>Solved in its dual form: weights of coalitions that balance each other outside the span of what is fixed. Kopelowitz 1967; the rows as needed after Kelley 1960.</remarks>
internal sealed class LevelProgram
{
    private readonly Game game;
    private readonly ExcessRule rule;
    private readonly IncidenceBasis fixedOnes;
    private readonly SubsetSums hash;
    private readonly ExcessScan scan;
    private readonly double[] from;
    private readonly double scale;
    private readonly double tolerance;
    private readonly int[] open;
    private readonly ColumnSimplex simplex;
    private readonly List<int> coalitions = [];
    private readonly HashSet<int> present = [];
    private readonly double[] column;
    private readonly long[] coordinates;

    public LevelProgram(Game game, ExcessRule rule, IncidenceBasis fixedOnes, ExcessScan scan, double[] from, double scale, double tolerance)
    {
        (this.game, this.rule, this.fixedOnes, this.scan, this.from) = (game, rule, fixedOnes, scan, from);
        (this.scale, this.tolerance) = (scale, tolerance);
        hash = fixedOnes.SpanHash();
        open = [.. Enumerable.Range(0, game.Players.Count).Where(row => fixedOnes[row] == 0)];
        column = new double[open.Length + 1];
        column[^1] = 1;
        simplex = new ColumnSimplex(column) { Tolerance = tolerance };
        coordinates = new long[game.Players.Count];
        Payoffs = [.. from];
    }

    /// <summary>The coalitions looked at, for the next level to begin with.</summary>
    public IEnumerable<int> Coalitions => present;

    /// <summary>Payoffs at which the level is reached.</summary>
    public double[] Payoffs { get; }

    public double Level { get; private set; }

    public LevelEnd Solve(IEnumerable<int> beginning)
    {
        Begin(beginning);
        var found = new List<int>();
        for (var round = 0; round < 2000; round++)
        {
            switch (simplex.Solve())
            {
                case SimplexEnd.Infeasible:
                    return LevelEnd.Endless;
                case SimplexEnd.Unbounded:
                    return LevelEnd.NoPayoffs;
                case SimplexEnd.Stuck:
                    return LevelEnd.Failed;
            }

            Read();
            found.Clear();
            scan.Find(Payoffs, Level, hash, 2 * tolerance * scale, 4 * game.Players.Count, found);
            if (!found.Exists(Add))
            {
                return LevelEnd.Found;
            }

            found.ForEach(bits => Add(bits));
        }

        return LevelEnd.Failed;
    }

    /// <summary>The coalitions whose weight in the dual solution is not 0: at this level, their payoffs are the same wherever the level is reached.</summary>
    public IEnumerable<TightCoalition> Tight(int level)
    {
        var largest = 0.0;
        for (var row = 0; row < simplex.Rows; row++)
        {
            largest = simplex.Basic(row) >= 0 ? Math.Max(largest, simplex.Value(row)) : largest;
        }

        for (var row = 0; row < simplex.Rows; row++)
        {
            if (simplex.Basic(row) >= 0 && simplex.Value(row) > 1e-9 * largest)
            {
                yield return Basic(row, level);
            }
        }
    }

    /// <summary>All coalitions of the last basis; together with those that were fixed before they fix the payoffs found, which are not the only ones.</summary>
    public IEnumerable<TightCoalition> Vertex(int level) => Enumerable.Range(0, simplex.Rows).Where(row => simplex.Basic(row) >= 0).Select(row => Basic(row, level));

    private TightCoalition Basic(int row, int level)
    {
        var coalition = coalitions[simplex.Basic(row)];
        return coalition >= 0 ? new(coalition, level, Weight(coalition), simplex.Value(row)) : new(-coalition, level, 0, simplex.Value(row));
    }

    // Every level starts from balanced weights: a coalition and its counterpart.
    private void Begin(IEnumerable<int> beginning)
    {
        var (all, borne) = (game.Values.Length - 1, false);
        for (var player = 0; player < game.Players.Count; player++)
        {
            if (Add(1 << player) | Add(all ^ (1 << player)))
            {
                borne |= Weight(1 << player) + Weight(all ^ (1 << player)) > 0;
            }

            if (rule.Floors && Outside(1 << player))
            {
                AddColumn(1 << player, weight: 0);
                coalitions.Add(-(1 << player));
            }
        }

        foreach (var bits in beginning)
        {
            Add(bits);
        }

        if (!borne && rule.Weights is { } weights)
        {
            var heaviest = 0;
            for (var bits = 1; bits < all; bits++)
            {
                heaviest = weights[bits] > weights[heaviest] && Outside(bits) ? bits : heaviest;
            }

            Add(heaviest);
            Add(all ^ heaviest);
        }
    }

    private double Weight(int bits) => rule.Weights is { } weights ? weights[bits] : 1;

    private bool Outside(int bits) => hash[bits] != 0 || !fixedOnes.Spans(bits);

    private bool Add(int bits)
    {
        if (!Outside(bits) || !present.Add(bits))
        {
            return false;
        }

        AddColumn(bits, Weight(bits));
        coalitions.Add(bits);
        return true;
    }

    private void AddColumn(int bits, double weight)
    {
        fixedOnes.Column(bits, coordinates);
        for (var row = 0; row < open.Length; row++)
        {
            column[row] = (double)coordinates[open[row]] / fixedOnes.Determinant;
        }

        column[^1] = weight;
        var excess = game.Values[bits];
        for (var rest = bits; rest != 0; rest &= rest - 1)
        {
            excess -= from[BitOperations.TrailingZeroCount(rest)];
        }

        simplex.Add(column, excess / scale);
    }

    private void Read()
    {
        var prices = simplex.Prices;
        Level = prices[^1] * scale;
        for (var player = 0; player < Payoffs.Length; player++)
        {
            var change = 0.0;
            for (var row = 0; row < open.Length; row++)
            {
                change += fixedOnes.Row(open[row])[player] * prices[row];
            }

            Payoffs[player] = from[player] + (change / fixedOnes.Determinant * scale);
        }
    }
}
