using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The linear programs of a production game.</summary>
internal sealed class ProductionPlan(ValueList<Product> products, int resources, double[][] amounts)
{
    private readonly double[] prices = [.. products.Select(product => product.Price)];

    /// <summary>The resources of all players.</summary>
    public double[] All() => Of(Enumerable.Range(0, amounts.Length));

    /// <summary>The resources of these players.</summary>
    public double[] Of(IEnumerable<int> players)
    {
        var pooled = new double[resources];
        foreach (var player in players)
        {
            for (var resource = 0; resource < resources; resource++)
            {
                pooled[resource] += amounts[player][resource];
            }
        }

        return pooled;
    }

    /// <summary>The best plan for these resources; its duals are their prices.</summary>
    public Outcome<LinearProgramResult.Optimal> Solve(double[] pooled)
    {
        if (products.Count == 0 || resources == 0)
        {
            return new LinearProgramResult.Optimal(0, new double[products.Count], new double[resources]);
        }

        var program = LinearProgram.Maximize(prices);
        for (var resource = 0; resource < resources; resource++)
        {
            program.Row([.. products.Select(product => product.Needs[resource])], RowRelation.AtMost, pooled[resource]);
        }

        return Ended(DenseSimplex.Instance.Solve(program));
    }

    /// <summary>What each player's resources cost at these prices.</summary>
    public IEnumerable<double> Worths(double[] resourcePrices) => amounts.Select(own => own.Zip(resourcePrices, (amount, price) => amount * price).Sum());

    /// <summary>The least and the most that each player's resources cost at prices that prove the worth of all.</summary>
    public Outcome<ValueList<PriceInterval>> Bounds(double worth)
    {
        var ends = new List<PriceInterval>();
        foreach (var own in amounts)
        {
            if (resources == 0)
            {
                ends.Add(new(0, 0));
                continue;
            }

            if (!Ended(DenseSimplex.Instance.Solve(Proving(LinearProgram.Minimize(own), worth))).TryAnswered(out var least, out var refusal)
                || !Ended(DenseSimplex.Instance.Solve(Proving(LinearProgram.Maximize(own), worth))).TryAnswered(out var most, out refusal))
            {
                return refusal;
            }

            ends.Add(new(least.Value, Math.Max(least.Value, most.Value)));
        }

        return ends.ToValueList();
    }

    private LinearProgram Proving(LinearProgram program, double worth)
    {
        foreach (var product in products)
        {
            program.Row([.. product.Needs], RowRelation.AtLeast, product.Price);
        }

        return program.Row(All(), RowRelation.AtMost, worth);
    }

    private static Outcome<LinearProgramResult.Optimal> Ended(LinearProgramResult result) => result switch
    {
        LinearProgramResult.Optimal best => best,
        LinearProgramResult.NumericFailure failure => new ProgramNotSolved(failure.Reason),
        _ => new ProgramNotSolved("No best plan was found."),
    };
}
