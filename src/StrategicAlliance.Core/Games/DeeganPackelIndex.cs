using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Deegan-Packel index: every minimal winning coalition is equally likely and its members share its power equally. Sums to 1.</summary>
/// <remarks>A coalition is minimal if it loses by the leave of any member. A heavier voter may have less power than a lighter one.</remarks>
public sealed class DeeganPackelIndex : IPowerIndex
{
    private static readonly ClosedForm Proof =
        new("mean over the minimal winning coalitions of 1 / size if the voter is a member, else 0", ["efficiency", "anonymity", "null player", "mergeability by minimal winning coalitions"]);

    /// <inheritdoc/>
    public string Name => "deeganPackel";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Deegan & Packel", 1978, "A new index of power for simple n-person games, International Journal of Game Theory 7, 113-123");

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting)
    {
        ArgumentNullException.ThrowIfNull(voting);
        if (voting.Scale.Winning is not { } diagram)
        {
            return voting.TooLarge();
        }

        // 1 / size is the integral of x^(size - 1) from 0 to 1.
        var (points, weights) = GaussLegendre.Of(diagram.Players - 1);
        var sums = new DiagramSums<double>(diagram);
        var power = new double[diagram.Players];
        for (var i = 0; i < points.Length; i++)
        {
            PowerByPlace.AddMinimalWinning(sums, points[i], weights[i], power);
        }

        return PowerByPlace.Solution(this, voting, power, power.Sum(), Proof);
    }
}
