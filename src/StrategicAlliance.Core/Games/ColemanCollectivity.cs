using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Coleman's power of a collectivity to act: the part of all coalitions that win.</summary>
public static class ColemanCollectivity
{
    /// <summary>Coleman 1971.</summary>
    public static Citation Citation { get; } = new("Coleman", 1971, "Control of collectivities and the power of a collectivity to act, in: Lieberman (ed.), Social Choice, 269-300");

    /// <summary>How easily a vote passes.</summary>
    /// <param name="voting">The vote.</param>
    /// <returns>Winning coalitions / 2^n, above 0 and below 1; or refused as <see cref="VotingTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="voting"/> is <see langword="null"/>.</exception>
    public static Outcome<double> Of(WeightedVoting voting) =>
        BanzhafSwings.Of(voting).Then(count => (Outcome<double>)SwingCount.Ratio(count.Winning, BigInteger.One << count.Players.Count));
}
