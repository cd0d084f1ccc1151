using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Holler's public good index: a voter's part of all memberships in minimal winning coalitions. Sums to 1.</summary>
/// <remarks>What a coalition wins is a public good, which every member has in full. A heavier voter may have less power than a lighter one.</remarks>
public sealed class PublicGoodIndex : IPowerIndex
{
    private static readonly ClosedForm Proof =
        new("minimal winning coalitions with the voter / the same summed over all voters", ["efficiency", "anonymity", "null player", "mergeability by memberships"]);

    /// <inheritdoc/>
    public string Name => "holler";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Holler", 1982, "Forming coalitions and measuring voting power, Political Studies 30, 262-271");

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting)
    {
        ArgumentNullException.ThrowIfNull(voting);
        if (voting.Scale.Winning is not { } diagram)
        {
            return voting.TooLarge();
        }

        var power = new double[diagram.Players];
        PowerByPlace.AddMinimalWinning(new DiagramSums<double>(diagram), 1, 1, power);
        return PowerByPlace.Solution(this, voting, power, power.Sum(), Proof);
    }
}
