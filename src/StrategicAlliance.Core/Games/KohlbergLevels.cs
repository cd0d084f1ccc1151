using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Goes down the levels of excess and tests each for balance.</summary>
/// <param name="players">The players.</param>
/// <param name="excesses">The excess of every coalition, or any numbers in the same order; written over.</param>
/// <param name="weights">By what each excess was multiplied; <see langword="null"/> for 1.</param>
/// <param name="tolerance">How far each excess may be off, before the weight.</param>
/// <param name="tight">The players who get just what they have alone, as coalitions; they may help to balance.</param>
/// <param name="turned">Whether the game is a cost game with its signs turned.</param>
internal sealed class KohlbergLevels(Players players, double[] excesses, double[]? weights, double tolerance, IReadOnlyList<int> tight, bool turned)
{
    private readonly int grand = excesses.Length - 1;
    private readonly SortedDictionary<int, Rational> balance = [];
    private IncidenceBasis basis = new(players.Count);

    /// <summary>Whether the levels fix every payoff.</summary>
    public bool IsUnique => basis.Rank == players.Count;

    public Outcome<ValueList<KohlbergLevel>> Run(Func<int, (double Excess, Rational? Exact)> excessOf)
    {
        var levels = new List<KohlbergLevel>();
        basis.TryAdd(grand);
        while (!IsUnique && Top() is [_, ..] top)
        {
            var (excess, exact) = excessOf(top.MaxBy(bits => excesses[bits]));
            var next = basis.Copy();
            var spanning = top.Where(next.TryAdd).ToArray();
            var open = tight.Where(single => !basis.Spans(single)).ToArray();
            if (BalanceTest.Of(basis, spanning, [.. top, .. open], out var direction) is not { } test)
            {
                return new NotTheNucleolus(players, excess, [.. balance.Keys.Concat(top).Select(At)], direction.Select(part => turned ? -part : part).ToValueList());
            }

            var before = balance.Keys.ToHashSet();
            Join(spanning, test);
            foreach (var coalition in balance.Keys)
            {
                next.TryAdd(coalition);
            }

            basis = next;
            levels.Add(new(excess, exact, [.. balance.Keys.Where(bits => !before.Contains(bits)).Select(bits => players.NamesOf(At(bits)))], [.. balance.Select(pair => new BalancingWeight(players, At(pair.Key), pair.Value))]));
        }

        return levels.ToValueList();
    }

    private static Coalition At(int bits) => new((ulong)bits);

    private double Radius(int bits) => weights is null ? tolerance : weights[bits] * tolerance;

    // The coalitions outside the span whose excess may be the largest there.
    private List<int> Top()
    {
        var hash = basis.SpanHash();
        var least = double.NegativeInfinity;
        for (var bits = 1; bits < grand; bits++)
        {
            if (excesses[bits] - Radius(bits) > least)
            {
                if (hash[bits] == 0 && basis.Spans(bits))
                {
                    excesses[bits] = double.NegativeInfinity;
                }
                else
                {
                    least = excesses[bits] - Radius(bits);
                }
            }
        }

        var top = new List<int>();
        for (var bits = 1; bits < grand && !double.IsNegativeInfinity(least); bits++)
        {
            if (excesses[bits] + Radius(bits) >= least)
            {
                if (hash[bits] == 0 && basis.Spans(bits))
                {
                    excesses[bits] = double.NegativeInfinity;
                }
                else
                {
                    top.Add(bits);
                }
            }
        }

        return top;
    }

    // One more of each spanning coalition and the plan sum to a multiple of all players; as much of the balance so far is added as keeps every weight above 0.
    private void Join(int[] spanning, BalanceTest test)
    {
        var added = new SortedDictionary<int, Rational>();
        foreach (var bits in spanning)
        {
            added[bits] = Rational.One;
        }

        foreach (var (bits, amount) in test.Plan)
        {
            added[bits] = added.GetValueOrDefault(bits) + new Rational(amount, test.Determinant);
        }

        var whole = -added.GetValueOrDefault(grand);
        added.Remove(grand);
        if (balance.Count > 0)
        {
            var times = Rational.One;
            foreach (var (bits, amount) in added)
            {
                if (amount.Sign < 0)
                {
                    times = Rational.Max(times, Rational.One - (amount / balance[bits]));
                }
            }

            whole += times;
            foreach (var (bits, weight) in balance)
            {
                added[bits] = added.GetValueOrDefault(bits) + (weight * times);
            }
        }

        balance.Clear();
        foreach (var (bits, amount) in added)
        {
            balance.Add(bits, amount / whole);
        }
    }
}
