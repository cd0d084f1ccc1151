namespace StrategicAlliance.Games;

/// <summary>Superadditivity and convexity of a table of gains, as far as they can be decided in seconds.</summary>
internal readonly record struct Cohesion
{
    /// <summary>More players are not compared pair by pair of groups: half of 3^18 comparisons take about a second.</summary>
    public const int MostPlayersForSuperadditivity = 18;

    /// <summary>More players are not compared pair by pair of players: 231 times 2^20 comparisons take about a second.</summary>
    public const int MostPlayersForConvexity = 22;

    private Cohesion(bool zeroMonotone, bool? superadditive, bool? convex)
    {
        IsZeroMonotone = zeroMonotone;
        IsSuperadditive = superadditive;
        IsConvex = convex;
    }

    public bool IsZeroMonotone { get; }

    public bool? IsSuperadditive { get; }

    public bool? IsConvex { get; }

    public static Cohesion Of(ReadOnlySpan<double> values, ReadOnlySpan<double> alone, double slack)
    {
        // Convex games are superadditive, superadditive games zero-monotone: the cheap looks settle most large games.
        if (!TableChecks.Adds(values, alone, slack))
        {
            return new(false, false, false);
        }

        bool? convex = alone.Length <= MostPlayersForConvexity ? TableChecks.IsConvex(values, slack) : null;
        if (convex == true)
        {
            return new(true, true, true);
        }

        bool? superadditive = alone.Length <= MostPlayersForSuperadditivity ? TableChecks.IsSuperadditive(values, slack) : null;
        return new(true, superadditive, superadditive == false ? false : convex);
    }
}
