using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>The game whose players are the links of a communication graph: a set of links is worth what the players gain who are connected by it.</summary>
internal sealed class LinkGame
{
    private readonly (int First, int Second)[] links;
    private readonly uint[][] parts;
    private readonly double[] gains;
    private readonly double[] table;

    private LinkGame(CommunicationGraph graph, double[] gains)
    {
        this.gains = gains;
        links = [.. graph.Links.Select(link => (link.Members.First(), link.Members.Last()))];
        parts = new uint[links.Length + 1][];
        for (var depth = 0; depth < parts.Length; depth++)
        {
            parts[depth] = new uint[graph.Players.Count];
        }

        for (var player = 0; player < parts[0].Length; player++)
        {
            parts[0][player] = 1u << player;
        }

        table = new double[1 << links.Length];
        Fill(links.Length - 1, 0, 0, 0);
    }

    /// <summary>What every player has alone and half of the Shapley values of its links.</summary>
    public static double[] Shares(CommunicationGraph graph, ReadOnlySpan<double> values)
    {
        var shares = new double[graph.Players.Count];
        for (var player = 0; player < shares.Length; player++)
        {
            shares[player] = values[1 << player];
        }

        if (graph.Links.Count == 0)
        {
            return shares;
        }

        var game = new LinkGame(graph, Gains(values, shares));
        var worth = SizeWeightedSums.Of(game.table, game.links.Length, SizeWeights.Shapley(game.links.Length), null);
        for (var link = 0; link < worth.Length; link++)
        {
            shares[game.links[link].First] += worth[link] / 2;
            shares[game.links[link].Second] += worth[link] / 2;
        }

        return shares;
    }

    /// <summary>What coalitions have above what their members have alone.</summary>
    private static double[] Gains(ReadOnlySpan<double> values, double[] alone)
    {
        var sums = new double[values.Length];
        var above = new double[values.Length];
        for (var bits = 1; bits < above.Length; bits++)
        {
            sums[bits] = sums[bits & (bits - 1)] + alone[BitOperations.TrailingZeroCount(bits)];
            above[bits] = values[bits] - sums[bits];
        }

        return above;
    }

    /// <summary>Values all sets of the links up to one, together with links above it that connect players into the parts at a depth.</summary>
    private void Fill(int link, int bits, int depth, double worth)
    {
        if (link < 0)
        {
            table[bits] = worth;
            return;
        }

        Fill(link - 1, bits, depth, worth);
        var here = parts[depth];
        var (one, other) = (here[links[link].First], here[links[link].Second]);
        if (one == other)
        {
            Fill(link - 1, bits | (1 << link), depth, worth);
            return;
        }

        var joined = one | other;
        var next = parts[depth + 1];
        for (var player = 0; player < next.Length; player++)
        {
            next[player] = (joined >> player & 1) != 0 ? joined : here[player];
        }

        Fill(link - 1, bits | (1 << link), depth + 1, worth + (gains[joined] - gains[one] - gains[other]));
    }
}
