using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>How often each voter of a vote is needed, counted over all coalitions.</summary>
/// <remarks>Exact whole numbers. Immutable; safe to share between threads.</remarks>
public sealed record SwingCount
{
    internal SwingCount(Players players, ValueList<BigInteger> swings, BigInteger winning)
    {
        Players = players;
        Swings = swings;
        Winning = winning;
    }

    /// <summary>The voters.</summary>
    public Players Players { get; }

    /// <summary>For each voter, in how many winning coalitions the quota would be missed without the voter.</summary>
    public ValueList<BigInteger> Swings { get; }

    /// <summary>How many coalitions win; at least 1.</summary>
    public BigInteger Winning { get; }

    /// <summary>How many coalitions do not win, the empty one among them; at least 1.</summary>
    public BigInteger Losing => (BigInteger.One << Players.Count) - Winning;

    internal Solution Shares(IPowerIndex index, BigInteger whole, ClosedForm certificate) =>
        new(index.Name, Players, Swings.Select(swings => Ratio(swings, whole)).ToValueList(), certificate, index.Citation);

    // Beyond 1,000 bits a double overflows; what is cut off does not count.
    internal static double Ratio(BigInteger part, BigInteger whole)
    {
        var shift = (int)Math.Max(0, whole.GetBitLength() - 1000);
        return (double)(part >> shift) / (double)(whole >> shift);
    }
}
