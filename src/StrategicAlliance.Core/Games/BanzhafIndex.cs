using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The normalized Banzhaf index: a voter's part of all swings. Sums to 1.</summary>
public sealed class BanzhafIndex : IPowerIndex
{
    private static readonly ClosedForm Proof = new("swings of the voter / swings of all voters", []);

    /// <inheritdoc/>
    public string Name => "banzhafNormalized";

    /// <inheritdoc/>
    public Citation Citation => BanzhafSwings.Citation;

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting) =>
        BanzhafSwings.Of(voting).Then(count => (Outcome<Solution>)count.Shares(this, count.Swings.Aggregate(BigInteger.Zero, (sum, swings) => sum + swings), Proof));
}
