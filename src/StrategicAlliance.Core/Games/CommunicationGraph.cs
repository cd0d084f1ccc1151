using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Which players of a game can talk to each other directly.</summary>
/// <remarks>Links have no direction. Up to 30 players. Immutable; safe to share between threads.</remarks>
public sealed class CommunicationGraph
{
    /// <summary>More sets of links are not valued one by one.</summary>
    internal const int MostLinks = 25;

    private readonly uint[] neighbours;

    private CommunicationGraph(Players players, Coalition[] links)
    {
        Players = players;
        Links = ValueList.Create<Coalition>(links);
        neighbours = new uint[players.Count];
        foreach (var link in links)
        {
            foreach (var end in link.Members)
            {
                neighbours[end] |= (uint)link.Without(end).Bits;
            }
        }
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The links, each by its two ends, in the order in which they were given.</summary>
    public ValueList<Coalition> Links { get; }

    /// <summary>A graph by the names of the ends of its links.</summary>
    /// <param name="players">All players.</param>
    /// <param name="links">The two ends of each link, in any order.</param>
    /// <returns>The graph; or refused as <see cref="UnknownPlayer"/>, <see cref="LinkToItself"/>, <see cref="LinkGivenTwice"/> or
    /// <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<CommunicationGraph> Of(Players players, params IEnumerable<(string First, string Second)> links)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(links);
        if (CharacteristicFunction.TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        var all = new List<Coalition>();
        var known = new HashSet<ulong>();
        foreach (var (first, second) in links)
        {
            var (one, other) = (players.IndexOf(first), players.IndexOf(second));
            if (one < 0 || other < 0)
            {
                return new UnknownPlayer(one < 0 ? first : second);
            }

            if (one == other)
            {
                return new LinkToItself(first);
            }

            var link = Coalition.Empty.With(one).With(other);
            if (!known.Add(link.Bits))
            {
                return new LinkGivenTwice(first, second);
            }

            all.Add(link);
        }

        return new CommunicationGraph(players, [.. all]);
    }

    /// <summary>The values of coalitions that work together only where they are connected.</summary>
    internal double[] Restricted(ReadOnlySpan<double> values)
    {
        var restricted = new double[values.Length];
        for (var bits = 1u; bits < values.Length; bits++)
        {
            var part = Part(bits);
            restricted[bits] = part == bits ? values[(int)bits] : values[(int)part] + restricted[bits & ~part];
        }

        return restricted;
    }

    /// <summary>The connected part of a coalition that holds its first member.</summary>
    private uint Part(uint coalition)
    {
        var part = 0u;
        for (var next = coalition & (~coalition + 1); next != 0;)
        {
            part |= next;
            var reached = 0u;
            for (; next != 0; next &= next - 1)
            {
                reached |= neighbours[BitOperations.TrailingZeroCount(next)];
            }

            next = reached & coalition & ~part;
        }

        return part;
    }
}
