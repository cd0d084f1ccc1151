using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Turns figures by the places of a diagram into a solution by the players of a vote.</summary>
internal static class PowerByPlace
{
    /// <summary>The solution; voters of one weight get the same digits.</summary>
    public static Solution Solution(IPowerIndex index, WeightedVoting voting, double[] byPlace, double whole, ClosedForm certificate)
    {
        var (order, weights) = (voting.Scale.Order, voting.Scale.Weights);
        var power = new double[order.Length];
        var first = 0;
        for (var place = 0; place < order.Length; place++)
        {
            first = weights[place] == weights[first] ? first : place;
            power[order[place]] = byPlace[first] / whole;
        }

        return new Solution(index.Name, voting.Players, ValueList.Create<double>(power), certificate, index.Citation);
    }

    /// <summary>For each place the sum over the minimal winning coalitions with it of x^(size - 1).</summary>
    /// <remarks>A coalition that wins only when its lightest member, the last to be asked, joins is minimal: so nobody is asked after that.</remarks>
    public static void AddMinimalWinning(DiagramSums<double> sums, double x, double weight, double[] power)
    {
        var (joins, stays, free) = (new double[power.Length], new double[power.Length], new double[power.Length + 1]);
        Array.Fill(joins, x);
        Array.Fill(stays, 1);
        Array.Fill(free, 1);
        sums.Count(joins, stays, free);
        for (var place = 0; place < power.Length; place++)
        {
            power[place] += weight * sums.With[place];
        }
    }
}
