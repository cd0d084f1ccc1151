using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>One euro in cents, so that a pair which needs 67 of them is not lost.</summary>
public static class CentsSample
{
    /// <summary>Writes the cents with and without the pair's need in view, and a need that no cents can meet.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var partners = Players.Of("A", "B", "C").OrThrow();

        // A and B could have 0.6666 alone. The largest remainder would give the odd cent to C, and lose them.
        var pair = Game.FromTable(partners, [new("A,B", 0.6666), new("A,B,C", 1)], MissingCoalitions.Zero).OrThrow();
        Write(CoreRounding.Of(pair, [0.3333, 0.3333, 0.3334], 0.01m).OrThrow());

        // Any two of three need 67 cents: three pairs, each partner in two, need 1.005 euros.
        var all = Game.FromTable(
            partners,
            [new("A,B", 0.67), new("A,C", 0.67), new("B,C", 0.67), new("A,B,C", 1)],
            MissingCoalitions.Zero).OrThrow();
        Write(CoreRounding.Of(all, [1 / 3.0, 1 / 3.0, 1 / 3.0], 0.01m).OrThrow());

        void Write(RoundedAllocation rounded) => output.WriteLine(Invariant(
            $"{string.Join(" + ", rounded.Payoffs.Select(share => Invariant($"{share:0.00}")))}: {(rounded.IsInCore ? "everybody stays" : Invariant($"{rounded.Worst!.Names} are {rounded.Shortfall:0.00} short"))}"));
        #endregion
    }
}
