using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Brings the excesses of a game down level by level, until every payoff is fixed.</summary>
/// <remarks>At every level only coalitions with a weight in the dual solution are fixed: that others are tight at one solution says nothing about the rest (Guajardo &amp; Jörnsten 2015).</remarks>
internal sealed class ExcessMinimizer
{
    private const int KeptPerPlayer = 12;

    private readonly Game game;
    private readonly ExcessRule rule;
    private readonly ExcessScan scan;
    private readonly IncidenceBasis fixedOnes;
    private readonly List<TightCoalition> tight = [];
    private readonly List<int> pool = [];
    private readonly double tolerance;
    private double[] payoffs;
    private int levels;

    public ExcessMinimizer(Game game, ExcessRule rule, double[] start, double tolerance)
    {
        (this.game, this.rule) = (game, rule);
        scan = new ExcessScan(game, rule.Weights);
        fixedOnes = new IncidenceBasis(game.Players.Count);
        payoffs = [.. start];
        Fix(new(game.Values.Length - 1, -1, 0, 0));
        foreach (var bits in rule.Fixed)
        {
            Fix(new(bits, -1, 0, 0));
        }

        var largest = 0.0;
        foreach (var value in game.Values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var spread = scan.Spread(payoffs);
        Noise = largest * game.Players.Count * 4e-16;
        Scale = spread > Noise ? spread : largest > 0 ? largest : 1;
        this.tolerance = Math.Min(1e-7, Math.Max(tolerance, 4 * Noise / Scale));
    }

    /// <summary>The size of the excesses.</summary>
    public double Scale { get; }

    /// <summary>What rounding alone may do to an excess.</summary>
    public double Noise { get; }

    public ReadOnlySpan<double> Payoffs => payoffs;

    public double Level { get; private set; }

    public IReadOnlyList<TightCoalition> Tight => tight;

    /// <summary>All levels; the payoffs are then those of the nucleolus.</summary>
    public LevelEnd Run()
    {
        while (fixedOnes.Rank < game.Players.Count)
        {
            var end = Next();
            if (end != LevelEnd.Found)
            {
                return end;
            }
        }

        payoffs = TightSystem.Solve(game, tight) is { } exact ? exact[..game.Players.Count] : payoffs;
        Clean();
        return LevelEnd.Found;
    }

    /// <summary>The next level.</summary>
    public LevelEnd Next()
    {
        var program = new LevelProgram(game, rule, fixedOnes, scan, payoffs, Scale, tolerance);
        if (levels == 0)
        {
            scan.Find(payoffs, 0, fixedOnes.SpanHash(), double.NegativeInfinity, KeptPerPlayer * game.Players.Count, pool);
        }

        var end = program.Solve(pool);
        if (end != LevelEnd.Found)
        {
            return end;
        }

        var vertex = levels == 0 ? TightSystem.Solve(game, [.. tight, .. program.Vertex(0)]) : null;
        var rank = fixedOnes.Rank;
        foreach (var coalition in program.Tight(levels).ToArray())
        {
            Fix(coalition);
        }

        (payoffs, Level) = (vertex?[..game.Players.Count] ?? program.Payoffs, program.Level);
        levels++;
        Clean();
        Keep(program.Coalitions);
        return fixedOnes.Rank > rank ? LevelEnd.Found : LevelEnd.Failed;
    }

    // What is smaller than the last digit of every value is the trace of a difference that is 0.
    private void Clean()
    {
        for (var player = 0; player < payoffs.Length; player++)
        {
            payoffs[player] = Math.Abs(payoffs[player]) < 1e-12 * Noise ? 0 : payoffs[player] + 0.0;
        }
    }

    private void Fix(TightCoalition coalition)
    {
        if (fixedOnes.TryAdd(coalition.Bits) || coalition.Level >= 0)
        {
            tight.Add(coalition);
        }
    }

    // The coalitions nearest to the level are those the next one is likely to need.
    private void Keep(IEnumerable<int> coalitions)
    {
        var near = coalitions.ToArray();
        var gaps = Array.ConvertAll(near, bits => ((rule.Weights is { } weights ? weights[bits] : 1) * Level) - Excess(bits));
        Array.Sort(gaps, near);
        pool.Clear();
        pool.AddRange(near.AsSpan(0, Math.Min(near.Length, KeptPerPlayer * game.Players.Count)));
    }

    private double Excess(int bits)
    {
        var excess = game.Values[bits];
        for (var rest = bits; rest != 0; rest &= rest - 1)
        {
            excess -= payoffs[BitOperations.TrailingZeroCount(rest)];
        }

        return excess;
    }
}
