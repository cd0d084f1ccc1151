using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>The games that the members of one union play among themselves.</summary>
internal static class UnionGames
{
    /// <summary>A value that is reached in two steps: among the unions, then among the members of each.</summary>
    /// <param name="table">The values of all coalitions.</param>
    /// <param name="unions">The unions.</param>
    /// <param name="weights">The weights of the value for a number of players, used in both steps.</param>
    public static double[] TwoSteps(ReadOnlyMemory<double> table, Unions unions, Func<int, SizeWeights> weights)
    {
        var players = unions.Players.Count;

        // One union, or every player its own: one of the steps is empty.
        if (unions.Groups.Count == 1 || unions.Groups.Count == players)
        {
            return SizeWeightedSums.Of(table, players, weights(players), null);
        }

        // What a union gains by joining k others is weighted as what a player gains by joining k others.
        var step = weights(unions.Groups.Count);
        var among = Array.ConvertAll(step.Everywhere, weight => weight / step.Divisor);
        return Each(unions, group => Together(table.Span, group, [.. unions.Groups.Where(other => other != group)], among), weights);
    }

    /// <summary>A value of each union on its own, as if there were no others.</summary>
    public static double[] Alone(ReadOnlyMemory<double> table, Unions unions, Func<int, SizeWeights> weights) =>
        Each(unions, group => Together(table.Span, group, [], [1]), weights);

    /// <summary>The mean worth of every set of members together with other unions.</summary>
    private static double[] Together(ReadOnlySpan<double> table, Coalition group, Coalition[] others, double[] weights)
    {
        var members = Sets([.. group.Members.Select(member => 1 << member)]);
        var outside = Sets([.. others.Select(other => (int)other.Bits)]);
        var worth = new double[members.Length];
        for (var set = 0; set < outside.Length; set++)
        {
            // Less what the others have without the members, which cancels in every contribution and would only cost digits.
            var (weight, without) = (weights[BitOperations.PopCount((uint)set)], table[outside[set]]);
            for (var i = 1; i < members.Length; i++)
            {
                worth[i] += weight * (table[members[i] | outside[set]] - without);
            }
        }

        return worth;
    }

    private static double[] Each(Unions unions, Func<Coalition, double[]> game, Func<int, SizeWeights> weights)
    {
        var payoffs = new double[unions.Players.Count];
        foreach (var group in unions.Groups)
        {
            var shares = SizeWeightedSums.Of(game(group), group.Count, weights(group.Count), null);
            foreach (var (share, member) in shares.Zip(group.Members))
            {
                payoffs[member] = share;
            }
        }

        return payoffs;
    }

    /// <summary>The union of every set of some groups of bits.</summary>
    private static int[] Sets(int[] groups)
    {
        var sets = new int[1 << groups.Length];
        for (var set = 1; set < sets.Length; set++)
        {
            sets[set] = sets[set & (set - 1)] | groups[BitOperations.TrailingZeroCount(set)];
        }

        return sets;
    }
}
