using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Coleman's power to initiate action: which part of the losing coalitions a voter would make win by joining.</summary>
/// <remarks>From 0 to 1; the empty coalition counts as losing; does not sum to 1.</remarks>
public sealed class ColemanInitiativeIndex : IPowerIndex
{
    private static readonly ClosedForm Proof = new("swings of the voter / losing coalitions", []);

    /// <inheritdoc/>
    public string Name => "colemanInitiative";

    /// <inheritdoc/>
    public Citation Citation => ColemanCollectivity.Citation;

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting) =>
        BanzhafSwings.Of(voting).Then(count => (Outcome<Solution>)count.Shares(this, count.Losing, Proof));
}
