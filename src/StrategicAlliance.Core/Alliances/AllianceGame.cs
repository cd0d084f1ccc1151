using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Alliances;

/// <summary>A game over the partners of an alliance, built from its own facts: who is needed for what of its worth.</summary>
/// <remarks>
/// <para>v(S) = worth x (sum of the weights of the parts all of whose needed partners are in S) / (sum of all weights). It is a sum of unanimity games,
/// so for a positive worth it is convex: its core is not empty and holds the Shapley value (Shapley 1971). The attribution of the worth to parts by weight is this library's own definition.</para>
/// <para>Needed are partners that are in on the day. Those that left are no longer asked; a part that needed nobody else is left out and named in
/// <see cref="LeftOut"/>, like what has no value in the currency of the worth. Immutable.</para>
/// </remarks>
public sealed record AllianceGame
{
    private AllianceGame(GameBasis basis, Money worth, Game game, ValueList<GamePart> parts, ValueList<string> leftOut)
    {
        Basis = basis;
        Worth = worth;
        Game = game;
        Parts = parts;
        LeftOut = leftOut;
    }

    /// <summary>How the worth is attributed.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary("worth attributed to parts by weight, each a unanimity game of the partners it needs (Shapley 1953; Harsanyi 1959)");

    /// <summary>From which facts it is read.</summary>
    public GameBasis Basis { get; }

    /// <summary>What all partners together are to divide.</summary>
    public Money Worth { get; }

    /// <summary>The game; its players are the ids of the partners that are in, in ordinal order, its values units of the currency.</summary>
    public Game Game { get; }

    /// <summary>The parts of the worth, in the order of the facts.</summary>
    public ValueList<GamePart> Parts { get; }

    /// <summary>What was found and could not be counted, and why.</summary>
    public ValueList<string> LeftOut { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because => Parts.SelectMany(part => part.Because).Distinct().ToValueList();

    /// <summary>Builds the game.</summary>
    /// <param name="alliance">The alliance, as of the day.</param>
    /// <param name="basis">From which facts it is read who is needed for what.</param>
    /// <param name="worth">What all partners together are to divide.</param>
    /// <returns>The game; or refused as <see cref="NothingToBuildGameFrom"/>, <see cref="NoPlayers"/> or <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentException">An argument is missing or no choice.</exception>
    public static Outcome<AllianceGame> Of(Alliance alliance, GameBasis basis, Money worth)
    {
        Bounds.Given(alliance);
        Bounds.Defined(basis);
        Bounds.Held(worth);
        var members = alliance.Roster.Members.Select(partner => partner.Id).Order().ToList();
        var parts = GameParts.Of(alliance, basis, worth.Currency, [.. members], out var leftOut);
        if (parts.Count == 0)
        {
            return new NothingToBuildGameFrom(basis, worth.Currency);
        }

        return Players.Of(members.Select(partner => partner.Value)).Then(players => Built(players, parts, worth))
            .Then(game => (Outcome<AllianceGame>)new AllianceGame(basis, worth, game, parts, leftOut));
    }

    private static Outcome<Game> Built(Players players, ValueList<GamePart> parts, Money worth)
    {
        var total = parts.Sum(part => part.Weight);
        return UnanimityGame.Sum(players, parts.Select(part => KeyValuePair.Create(
            players.Coalition(part.Needs.Select(partner => partner.Value)),
            (double)worth.Value * (double)part.Weight / (double)total)));
    }
}
