using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Coleman's power to prevent action: in which part of the winning coalitions a voter is needed.</summary>
/// <remarks>From 0 to 1, 1 for who can veto; does not sum to 1.</remarks>
public sealed class ColemanPreventiveIndex : IPowerIndex
{
    private static readonly ClosedForm Proof = new("swings of the voter / winning coalitions", []);

    /// <inheritdoc/>
    public string Name => "colemanPreventive";

    /// <inheritdoc/>
    public Citation Citation => ColemanCollectivity.Citation;

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting) =>
        BanzhafSwings.Of(voting).Then(count => (Outcome<Solution>)count.Shares(this, count.Winning, Proof));
}
