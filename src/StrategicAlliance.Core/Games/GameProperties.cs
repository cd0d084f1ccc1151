using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What kind of game a gain game is: whether it pays to join, for whom, and who is like whom.</summary>
/// <remarks>Every comparison of values allows for a difference of <see cref="Tolerance"/>. Immutable; safe to share between threads.</remarks>
public sealed record GameProperties
{
    private GameProperties(Game game)
    {
        var values = game.Values;
        var alone = Contributions.Alone(values, game.Players.Count);
        Tolerance = RelativeTolerance * TableScan.Largest(values);
        var cohesion = Cohesion.Of(values, alone, Tolerance);
        IsSuperadditive = cohesion.IsSuperadditive;
        IsConvex = cohesion.IsConvex;
        IsZeroMonotone = cohesion.IsZeroMonotone;
        IsMonotone = TableChecks.Adds(values, new double[alone.Length], Tolerance);
        IsEssential = game.Grand > alone.Sum() + Tolerance;
        IsConstantSum = TableChecks.IsConstantSum(values, Tolerance);
        IsAdditive = PlayerKinds.AreIndependent(values, alone, Tolerance);
        IsSimple = IsMonotone && Math.Abs(game.Grand - 1) <= Tolerance && TableChecks.IsZeroOrOne(values, Tolerance);
        NullPlayers = PlayerKinds.Null(game.Players, values, Tolerance);
        SymmetricPlayers = PlayerKinds.Symmetric(game.Players, values, Tolerance);
    }

    /// <summary>The tolerance as a part of the largest absolute value: 1e-11, so that values printed with twelve digits still add up.</summary>
    public const double RelativeTolerance = 1e-11;

    /// <summary>More players are not compared group by group, 18; see <see cref="IsSuperadditive"/>.</summary>
    public static int MostPlayersForSuperadditivity => Cohesion.MostPlayersForSuperadditivity;

    /// <summary>More players are not compared pair by pair, 22; see <see cref="IsConvex"/>.</summary>
    public static int MostPlayersForConvexity => Cohesion.MostPlayersForConvexity;

    /// <summary>Up to which difference values count as equal: <see cref="RelativeTolerance"/> times the largest absolute value, in its unit.</summary>
    public double Tolerance { get; }

    /// <summary>Two groups without common members never earn less together than apart.</summary>
    /// <value><see langword="null"/>: not known, because there are more than <see cref="MostPlayersForSuperadditivity"/> players and neither convexity
    /// nor a player who does better alone decides it.</value>
    public bool? IsSuperadditive { get; }

    /// <summary>A player adds to a larger group at least what it adds to a smaller one within it.</summary>
    /// <value><see langword="null"/>: not known, because there are more than <see cref="MostPlayersForConvexity"/> players and none does better alone
    /// than in some group.</value>
    public bool? IsConvex { get; }

    /// <summary>A player adds to every group at least what it earns alone.</summary>
    public bool IsZeroMonotone { get; }

    /// <summary>A larger group never earns less.</summary>
    public bool IsMonotone { get; }

    /// <summary>All together earn more than the sum of what everybody earns alone.</summary>
    public bool IsEssential { get; }

    /// <summary>What a group and all others earn always sums to what all earn together.</summary>
    public bool IsConstantSum { get; }

    /// <summary>Every group earns the sum of what its members earn alone.</summary>
    public bool IsAdditive { get; }

    /// <summary>Groups win (1) or lose (0), all together win, and a larger group than a winning one wins.</summary>
    public bool IsSimple { get; }

    /// <summary>The players who add nothing to any group, in their order.</summary>
    public ValueList<string> NullPlayers { get; }

    /// <summary>Groups of two and more players who can take each other's place in every group.</summary>
    public ValueList<ValueList<string>> SymmetricPlayers { get; }

    /// <summary>Examines a game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>Its properties.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static GameProperties Of(Game game) => new(Bounds.Given(game));
}
