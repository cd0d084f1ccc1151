using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The absolute Banzhaf index (Penrose measure): the probability that a voter decides if all others vote yes or no by a fair coin.</summary>
/// <remarks>From 0 to 1; does not sum to 1.</remarks>
public sealed class AbsoluteBanzhafIndex : IPowerIndex
{
    private static readonly ClosedForm Proof = new("swings of the voter / 2^(n-1)", ["anonymity", "null player", "transfer", "total power"]);

    /// <inheritdoc/>
    public string Name => "banzhafAbsolute";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Dubey & Shapley", 1979, "Mathematical properties of the Banzhaf power index, Mathematics of Operations Research 4, 99-131");

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting) =>
        BanzhafSwings.Of(voting).Then(count => (Outcome<Solution>)count.Shares(this, BigInteger.One << (count.Players.Count - 1), Proof));
}
