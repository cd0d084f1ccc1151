using System.Globalization;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Networks;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reads a network from <c>edges</c>, pairs of numbers or of texts, and <c>nodes</c>, how many there are or their names.</summary>
internal static class GraphInput
{
    private const int MostNodes = 100_000;

    /// <summary>Reads the network; <see langword="null"/> if <c>edges</c> is absent or something is wrong.</summary>
    /// <remarks>Without <c>nodes</c> the network has the nodes that its edges name: an isolated one cannot be guessed.</remarks>
    public static Graph? Read(ComputationInput input)
    {
        var nodes = input.Find("nodes");
        var names = nodes is { IsList: true } ? nodes.Each(item => item.Text()) : null;
        var count = nodes is { IsList: false } ? nodes.Whole(0, MostNodes) : null;
        if (input.Find("edges") is not { } edges)
        {
            return null;
        }

        // With wrong nodes the edges are read all the same, for what is wrong with them.
        var byIndex = nodes is not { IsList: true } && edges.IsList && edges.Items()!.Take(1).All(HoldsNumber);
        var graph = byIndex ? ByIndex(edges, count) : ByName(edges, nodes, names ?? [], count);
        return nodes is not null && names is null && count is null ? null : graph;
    }

    private static bool HoldsNumber(InputValue pair) => pair.IsList && pair.Items()!.Any(end => end.IsNumber);

    private static Graph? ByIndex(InputValue edges, int? count)
    {
        var pairs = edges.Each(pair => Pair(pair, end => end.Whole(0, (count ?? MostNodes) - 1)?.ToString(CultureInfo.InvariantCulture)));
        var indexes = Enumerable.Range(0, count ?? 0).Select(index => index.ToString(CultureInfo.InvariantCulture));
        return pairs is null ? null : Graph.FromNames(indexes, pairs.Select(pair => (pair[0], pair[1])));
    }

    private static Graph? ByName(InputValue edges, InputValue? nodes, IReadOnlyList<string> names, int? count)
    {
        var pairs = edges.Each(pair => Pair(pair, end => end.Text()));
        if (pairs is null)
        {
            return null;
        }

        var all = names.Concat(pairs.SelectMany(pair => pair)).ToHashSet(StringComparer.Ordinal);
        if (count < all.Count)
        {
            nodes!.Wrong<string>(string.Create(CultureInfo.InvariantCulture, $"a number from {all.Count} up, as many as the edges name"));
            return null;
        }

        // Nodes that are counted and not named have no link, and count all the same.
        for (var i = 1; all.Count < count; i++)
        {
            all.Add(string.Create(CultureInfo.InvariantCulture, $"unnamed {i}"));
        }

        return Graph.FromNames(all, pairs.Select(pair => (pair[0], pair[1])));
    }

    private static IReadOnlyList<string>? Pair(InputValue pair, Func<InputValue, string?> end) =>
        pair.IsList && pair.Items()!.Count == 2 ? pair.Each(end) : pair.Wrong<IReadOnlyList<string>>("a list of two nodes");
}
