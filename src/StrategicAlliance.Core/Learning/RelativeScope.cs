using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How much of what a firm does lies within an alliance: the less, the more it gains from learning for itself.</summary>
/// <remarks>
/// <para>Relative scope = markets of the firm that lie in the alliance / all markets of the firm, from 0 to 1, counted or weighted by value.
/// Khanna, Gulati and Nohria (1998): what a firm learns and can use outside the alliance is a private benefit, and a low relative scope makes it race to
/// learn and leave.</para>
/// <para>Markets are told apart by their exact names; one named twice counts once. Pure; safe to call from any thread.</para>
/// </remarks>
public static class RelativeScope
{
    internal const string Formula = "markets of the firm within the alliance / all markets of the firm";

    /// <summary>Source of the ratio.</summary>
    public static Citation Citation { get; } = new(
        "Khanna, Gulati & Nohria",
        1998,
        "The dynamics of learning alliances: competition, cooperation, and relative scope, Strateg Manage J 19:193-210");

    /// <summary>The relative scope by number of markets.</summary>
    /// <param name="markets">All markets of the firm, those of the alliance included.</param>
    /// <param name="inAlliance">The markets of the alliance; those that are none of the firm's are not counted for it.</param>
    /// <returns>A fraction from 0 to 1; <see langword="null"/> of a firm without markets.</returns>
    /// <exception cref="ArgumentException">A list or a name is <see langword="null"/>.</exception>
    public static double? Of(IEnumerable<string> markets, IEnumerable<string> inAlliance)
    {
        var all = Names(markets, nameof(markets));
        var shared = Names(inAlliance, nameof(inAlliance));
        return all.Count == 0 ? null : (double)all.Count(shared.Contains) / all.Count;
    }

    /// <summary>The relative scope by the value of the markets to the firm.</summary>
    /// <param name="markets">What each of the firm's markets is worth to it, in any unit that all share. Not negative.</param>
    /// <param name="inAlliance">The markets of the alliance; those that are none of the firm's are not counted for it.</param>
    /// <returns>A fraction from 0 to 1; <see langword="null"/> when all markets together are worth nothing.</returns>
    /// <exception cref="ArgumentException">A map, a list or a name is <see langword="null"/>, or a value is negative.</exception>
    /// <exception cref="OverflowException">The sum is more than a <see cref="decimal"/> can hold.</exception>
    public static double? Of(IReadOnlyDictionary<string, decimal> markets, IEnumerable<string> inAlliance)
    {
        ArgumentNullException.ThrowIfNull(markets);
        var shared = Names(inAlliance, nameof(inAlliance));
        var (within, all) = (0m, 0m);
        foreach (var (name, value) in markets)
        {
            all += Bounds.Least(value, nameof(markets));
            within += shared.Contains(name) ? value : 0;
        }

        return all == 0 ? null : (double)(within / all);
    }

    /// <summary>The relative scopes of two firms, by number of markets, and which of them has more to gain from a race.</summary>
    /// <param name="marketsA">All markets of the first firm.</param>
    /// <param name="marketsB">All markets of the second firm.</param>
    /// <param name="inAlliance">The markets of the alliance.</param>
    /// <returns>The scopes and the one that is lower.</returns>
    /// <exception cref="ArgumentException">A list or a name is <see langword="null"/>.</exception>
    public static RelativeScopeComparison Compare(IEnumerable<string> marketsA, IEnumerable<string> marketsB, IEnumerable<string> inAlliance)
    {
        var shared = Names(inAlliance, nameof(inAlliance));
        return new(Of(marketsA, shared), Of(marketsB, shared));
    }

    private static HashSet<string> Names(IEnumerable<string> names, string name)
    {
        ArgumentNullException.ThrowIfNull(names, name);
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in names)
        {
            set.Add(one ?? throw new ArgumentException("No name may be null.", name));
        }

        return set;
    }
}
