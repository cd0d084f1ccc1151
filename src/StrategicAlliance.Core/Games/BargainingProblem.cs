using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What players can agree on, as points of what each would have, and what each has without an agreement.</summary>
/// <remarks>Also agreed can be any mix of points, by chance or in turns, and anything that is worse for some and better for none: the feasible set is the
/// comprehensive convex hull of the points. Immutable; safe to share between threads.</remarks>
public sealed class BargainingProblem
{
    private BargainingProblem(Players players, ValueList<ValueList<double>> points, ValueList<double> disagreement, double[][] gains)
    {
        Players = players;
        Points = points;
        Disagreement = disagreement;
        Gains = gains;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The points that were given; each has what every player would have, in the order of the players.</summary>
    public ValueList<ValueList<double>> Points { get; }

    /// <summary>What each player has without an agreement, in the order of the players.</summary>
    public ValueList<double> Disagreement { get; }

    /// <summary>The most that each player could have if no other got less than without an agreement, in the order of the players.</summary>
    /// <remarks>Kalai and Smorodinsky (1975) call it the ideal point; as a rule it cannot be agreed on.</remarks>
    public ValueList<double> Ideal { get; private init; } = [];

    /// <summary>By player and point: what the player gains over disagreement, in parts of the ideal gain.</summary>
    internal double[][] Gains { get; }

    /// <summary>A problem.</summary>
    /// <param name="players">The players.</param>
    /// <param name="points">What can be agreed: one number for every player in each, in their order; copied.</param>
    /// <param name="disagreement">What each has without an agreement, in the order of the players.</param>
    /// <returns>The problem; or refused as <see cref="PointMissing"/>, <see cref="PointOfWrongSize"/>, <see cref="UtilityNotFinite"/> or <see cref="NothingToGain"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The disagreement does not have one number for every player.</exception>
    public static Outcome<BargainingProblem> Of(Players players, IEnumerable<IReadOnlyList<double>> points, IReadOnlyList<double> disagreement)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(disagreement);
        if (disagreement.Count != players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {players.Count} numbers, one for every player; found {disagreement.Count}."), nameof(disagreement));
        }

        var given = points.Select(point => point.ToValueList()).ToValueList();
        return Wrong(players, given, disagreement) is { } refusal ? refusal : Scaled(players, given, disagreement.ToValueList());
    }

    private static Refusal? Wrong(Players players, ValueList<ValueList<double>> points, IReadOnlyList<double> disagreement)
    {
        if (points.Count == 0)
        {
            return new PointMissing();
        }

        for (var k = 0; k < points.Count; k++)
        {
            if (points[k].Count != players.Count)
            {
                return new PointOfWrongSize(k, points[k].Count, players.Count);
            }
        }

        for (var i = 0; i < players.Count; i++)
        {
            if (!double.IsFinite(disagreement[i]))
            {
                return new UtilityNotFinite(players[i], "disagreement", disagreement[i]);
            }

            for (var k = 0; k < points.Count; k++)
            {
                if (!double.IsFinite(points[k][i] - disagreement[i]))
                {
                    return new UtilityNotFinite(players[i], FormattableString.Invariant($"point {k}"), points[k][i]);
                }
            }
        }

        return null;
    }

    // Gains are measured first by the largest that stands in a point, then by the ideal gain: what units the players count in makes no difference.
    private static Outcome<BargainingProblem> Scaled(Players players, ValueList<ValueList<double>> points, ValueList<double> disagreement)
    {
        var gains = new double[players.Count][];
        var largest = new double[players.Count];
        for (var i = 0; i < gains.Length; i++)
        {
            gains[i] = [.. points.Select(point => point[i] - disagreement[i])];
            largest[i] = gains[i].Max();
            if (largest[i] <= 0)
            {
                return new NothingToGain();
            }

            gains[i] = Array.ConvertAll(gains[i], gain => gain / largest[i]);
        }

        var ideal = new double[gains.Length];
        for (var i = 0; i < gains.Length; i++)
        {
            var direction = new double[gains.Length];
            direction[i] = 1;
            if (PolarProgram.Largest(gains, direction) is not { } most)
            {
                return new NothingToGain();
            }

            ideal[i] = 1 / most.Value;
        }

        return new BargainingProblem(players, points, disagreement, [.. gains.Select((row, i) => Array.ConvertAll(row, gain => gain / ideal[i]))])
        {
            Ideal = [.. ideal.Select((part, i) => disagreement[i] + (part * largest[i]))],
        };
    }

    /// <summary>How much a player gains at the ideal point.</summary>
    internal double IdealGain(int player) => Ideal[player] - Disagreement[player];
}
