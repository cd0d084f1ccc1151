using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What kind of game a cost game is: whether it saves to join, and who is like whom.</summary>
/// <remarks>Every comparison of costs allows for a difference of <see cref="Tolerance"/>. Immutable; safe to share between threads.</remarks>
public sealed record CostGameProperties
{
    private CostGameProperties(CostGame game)
    {
        var costs = game.Costs;
        var alone = Contributions.Alone(costs, game.Players.Count);
        Tolerance = GameProperties.RelativeTolerance * TableScan.Largest(costs);
        var cohesion = Cohesion.Of(game.ToGains().Values, Array.ConvertAll(alone, cost => -cost), Tolerance);
        IsSubadditive = cohesion.IsSuperadditive;
        IsConcave = cohesion.IsConvex;
        IsMonotone = TableChecks.Adds(costs, new double[alone.Length], Tolerance);
        IsEssential = game.Grand < alone.Sum() - Tolerance;
        IsAdditive = PlayerKinds.AreIndependent(costs, alone, Tolerance);
        NullPlayers = PlayerKinds.Null(game.Players, costs, Tolerance);
        SymmetricPlayers = PlayerKinds.Symmetric(game.Players, costs, Tolerance);
    }

    /// <summary>Up to which difference costs count as equal: <see cref="GameProperties.RelativeTolerance"/> times the largest absolute cost, in its unit.</summary>
    public double Tolerance { get; }

    /// <summary>Two groups without common members never pay more together than apart.</summary>
    /// <value><see langword="null"/>: not known, because there are more than <see cref="GameProperties.MostPlayersForSuperadditivity"/> players and
    /// neither concavity nor a player who is cheaper alone decides it.</value>
    public bool? IsSubadditive { get; }

    /// <summary>A player adds to the cost of a larger group at most what it adds to that of a smaller one within it.</summary>
    /// <value><see langword="null"/>: not known, because there are more than <see cref="GameProperties.MostPlayersForConvexity"/> players and none is
    /// cheaper alone than in some group.</value>
    public bool? IsConcave { get; }

    /// <summary>A larger group never costs less.</summary>
    public bool IsMonotone { get; }

    /// <summary>All together pay less than the sum of what everybody would pay alone.</summary>
    public bool IsEssential { get; }

    /// <summary>Every group costs the sum of what its members would pay alone.</summary>
    public bool IsAdditive { get; }

    /// <summary>The players who add nothing to the cost of any group, in their order.</summary>
    public ValueList<string> NullPlayers { get; }

    /// <summary>Groups of two and more players who can take each other's place in every group.</summary>
    public ValueList<ValueList<string>> SymmetricPlayers { get; }

    /// <summary>Examines a game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>Its properties.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static CostGameProperties Of(CostGame game) => new(Bounds.Given(game));
}
