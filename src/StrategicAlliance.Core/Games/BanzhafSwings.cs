using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The swings of a vote: the coalitions that win with a voter and would not without.</summary>
/// <remarks>Counted exactly over the diagram of the vote, in time proportional to its states.</remarks>
public static class BanzhafSwings
{
    /// <summary>Penrose 1946 and Banzhaf 1965.</summary>
    public static Citation Citation { get; } = new("Banzhaf", 1965, "Weighted voting doesn't work: a mathematical analysis, Rutgers Law Review 19, 317-343");

    /// <summary>Counts the swings of every voter.</summary>
    /// <param name="voting">The vote.</param>
    /// <returns>The counts; or refused as <see cref="VotingTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="voting"/> is <see langword="null"/>.</exception>
    public static Outcome<SwingCount> Of(WeightedVoting voting)
    {
        ArgumentNullException.ThrowIfNull(voting);
        if (voting.Scale.Winning is not { } diagram)
        {
            return voting.TooLarge();
        }

        // The widest numbers are those of all coalitions, 2^n.
        return diagram.Players < 64 ? Count<ulong>(voting, diagram, count => count)
            : diagram.Players < 128 ? Count<UInt128>(voting, diagram, count => count)
            : Count<BigInteger>(voting, diagram, count => count);
    }

    private static SwingCount Count<T>(WeightedVoting voting, VotingDiagram diagram, Func<T, BigInteger> widen)
        where T : struct, INumberBase<T>
    {
        var ones = new T[diagram.Players];
        var free = new T[diagram.Players + 1];
        Array.Fill(ones, T.One);
        free[^1] = T.One;
        for (var level = diagram.Players - 1; level >= 0; level--)
        {
            free[level] = free[level + 1] + free[level + 1];
        }

        var sums = new DiagramSums<T>(diagram);
        sums.Count(ones, ones, free);
        var swings = new BigInteger[diagram.Players];
        for (var place = 0; place < swings.Length; place++)
        {
            swings[voting.Scale.Order[place]] = widen(sums.With[place] - sums.Without[place]);
        }

        return new SwingCount(voting.Players, ValueList.Create<BigInteger>(swings), widen(sums.Total));
    }
}
