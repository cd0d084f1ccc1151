using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Shapley-Shubik index: in which part of all orders of the voters a voter's weight is the one that reaches the quota. Sums to 1.</summary>
/// <remarks>The integral over p of the probability that the voter decides if all others agree with probability p (Owen 1972): a polynomial of degree
/// n - 1, integrated exactly by n / 2 points over the diagram of the vote. Good to 1e-12.</remarks>
public sealed class ShapleyShubikIndex : IPowerIndex
{
    private static readonly ClosedForm Proof =
        new("sum over the coalitions S that the voter makes win of |S|! (n-1-|S|)! / n!", ["efficiency", "anonymity", "null player", "transfer"]);

    /// <inheritdoc/>
    public string Name => "shapleyShubik";

    /// <inheritdoc/>
    public Citation Citation { get; } =
        new("Shapley & Shubik", 1954, "A method for evaluating the distribution of power in a committee system, American Political Science Review 48, 787-792");

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting)
    {
        ArgumentNullException.ThrowIfNull(voting);
        if (voting.Scale.Winning is not { } diagram)
        {
            return voting.TooLarge();
        }

        var sums = new DiagramSums<double>(diagram);
        var (joins, stays, free) = (new double[diagram.Players], new double[diagram.Players], new double[diagram.Players + 1]);
        var power = new double[diagram.Players];
        Array.Fill(free, 1);
        var (points, weights) = GaussLegendre.Of(diagram.Players - 1);
        for (var i = 0; i < points.Length; i++)
        {
            Array.Fill(joins, points[i]);
            Array.Fill(stays, 1 - points[i]);
            sums.Count(joins, stays, free);
            for (var place = 0; place < power.Length; place++)
            {
                power[place] += weights[i] * (sums.With[place] - sums.Without[place]);
            }
        }

        return PowerByPlace.Solution(this, voting, power, 1, Proof);
    }
}
