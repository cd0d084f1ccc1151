using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The extreme points of the core of a small game, as fractions: every allocation in the core is a mixture of them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CoreVertices
{
    internal CoreVertices(Players players, ValueList<ValueList<Rational>> vertices)
    {
        Players = players;
        Vertices = vertices;
    }

    /// <summary>Where the method is published.</summary>
    public static Citation Citation { get; } = new("Motzkin, Raiffa, Thompson & Thrall", 1953, "The double description method, Contributions to the Theory of Games II: 51-73; the core after Gillies 1959");

    /// <summary>The most players: 6, of whom a core can have 720 extreme points.</summary>
    public static int MostPlayers => 6;

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The extreme points, each with what every player gets (or pays) in the order of the players; in ascending order.</summary>
    public ValueList<ValueList<Rational>> Vertices { get; }

    /// <summary>The extreme points of the core of a gain game, each value read as the decimal it was written as.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The extreme points; or refused as <see cref="CoreIsEmpty"/> or <see cref="TooManyPlayersForExact"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<CoreVertices> Of(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return TooMany(game.Players) is { } tooMany ? tooMany : RationalGame.AsWritten(game).Then(Of);
    }

    /// <summary>The extreme points of the core of a cost game, each cost read as the decimal it was written as.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The extreme points; or refused as <see cref="CoreIsEmpty"/> or <see cref="TooManyPlayersForExact"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<CoreVertices> Of(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Of(game.ToGains()).Then(gains => (Outcome<CoreVertices>)new CoreVertices(gains.Players, [.. gains.Vertices.Reverse().Select(vertex => vertex.Select(payoff => -payoff).ToValueList())]));
    }

    /// <summary>The extreme points of the core of a gain game in fractions.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The extreme points; or refused as <see cref="CoreIsEmpty"/> or <see cref="TooManyPlayersForExact"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<CoreVertices> Of(RationalGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (TooMany(game.Players) is { } tooMany)
        {
            return tooMany;
        }

        if (ExcessSequence.Emptiness(game) is { } empty)
        {
            return empty;
        }

        return new CoreVertices(game.Players, [.. CorePolytope.Vertices(game).Select(vertex => vertex.ToValueList())]);
    }

    private static TooManyPlayersForExact? TooMany(Players players) => players.Count > MostPlayers ? new("The extreme points of a core", players.Count, MostPlayers) : null;
}
