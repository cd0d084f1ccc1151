using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Johnston's index: every winning coalition that somebody can break is equally likely, and those who can break it share its power equally. Sums to 1.</summary>
/// <remarks>A member can break a coalition if it loses without the member, whose weight is then above the coalition's excess over the quota. So for an
/// excess between two neighbouring weights the critical members are the members among the heaviest voters; the coalitions of such an excess are counted
/// over a diagram of their own, one for every different weight.</remarks>
public sealed class JohnstonIndex : IPowerIndex
{
    private static readonly ClosedForm Proof = new("mean over the winning coalitions with critical members of 1 / their number if the voter is one, else 0", []);

    /// <inheritdoc/>
    public string Name => "johnston";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Johnston", 1978, "On the measurement of power: some reactions to Laver, Environment and Planning A 10, 907-914");

    /// <inheritdoc/>
    public Outcome<Solution> Of(WeightedVoting voting)
    {
        ArgumentNullException.ThrowIfNull(voting);
        var weights = voting.Scale.Weights;
        var power = new double[weights.Length];
        for (var critical = 1; critical <= weights.Length; critical++)
        {
            var next = critical < weights.Length ? weights[critical] : BigInteger.Zero;
            if (next == weights[critical - 1])
            {
                continue;
            }

            if (voting.Scale.Above(next, weights[critical - 1]) is not { } diagram)
            {
                return voting.TooLarge();
            }

            Add(diagram, critical, power);
        }

        return PowerByPlace.Solution(this, voting, power, power.Sum(), Proof);
    }

    // 1 / c is the integral of x^(c - 1) from 0 to 1; c counts the members among the first voters.
    private static void Add(VotingDiagram diagram, int critical, double[] power)
    {
        if (diagram.Root == VotingDiagram.Lost)
        {
            return;
        }

        var (joins, stays, free) = (new double[power.Length], new double[power.Length], new double[power.Length + 1]);
        Array.Fill(joins, 1);
        Array.Fill(stays, 1);
        free[^1] = 1;
        var sums = new DiagramSums<double>(diagram);
        var (points, weights) = GaussLegendre.Of(critical - 1);
        for (var i = 0; i < points.Length; i++)
        {
            Array.Fill(joins, points[i], 0, critical);
            for (var level = power.Length - 1; level >= 0; level--)
            {
                free[level] = free[level + 1] * (joins[level] + 1);
            }

            sums.Count(joins, stays, free);
            for (var place = 0; place < critical; place++)
            {
                power[place] += weights[i] * sums.With[place];
            }
        }
    }
}
