using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>The game that the facts state for a pool: what every group of partners could earn without the others.</summary>
/// <remarks>Values are units of the currency. A group that is valued more than once is worth what the last fact says. Immutable.</remarks>
public sealed record PoolGame
{
    private PoolGame(PoolId pool, Currency currency, Game game, ValueList<FactId> because)
    {
        Pool = pool;
        Currency = currency;
        Game = game;
        Because = because;
    }

    /// <summary>The pool.</summary>
    public PoolId Pool { get; }

    /// <summary>The currency of the values.</summary>
    public Currency Currency { get; }

    /// <summary>The game; its players are the ids of the partners, in ordinal order.</summary>
    public Game Game { get; }

    /// <summary>The facts it rests on: the last that values each group.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>The game of a pool.</summary>
    /// <param name="ledger">The ledger, as of the day of its view.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="partners">Whom it is to be divided among.</param>
    /// <returns>The game; or refused as <see cref="CoalitionsNotValued"/> (no fact values a group of this pool), <see cref="CoalitionsValuedInOtherCurrency"/>,
    /// <see cref="CoalitionValueMissing"/>, <see cref="UnknownPlayer"/> (a valued group holds somebody who is not to share), or <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentException">An argument is missing, or a partner is named twice.</exception>
    public static Outcome<PoolGame> Of(BenefitLedger ledger, PoolId pool, ValueList<PartnerId> partners)
    {
        Bounds.Given(ledger);
        Bounds.Held(pool);
        Bounds.Given(partners);
        return Of(ledger.CoalitionValues.Where(valued => valued.Fact.Pool == pool), pool, partners);
    }

    internal static Outcome<PoolGame> Of(IEnumerable<Recorded<CoalitionValued>> values, PoolId pool, ValueList<PartnerId> partners)
    {
        var last = new Dictionary<string, Recorded<CoalitionValued>>(StringComparer.Ordinal);
        foreach (var valued in values)
        {
            last[string.Join('\n', valued.Fact.Members.Select(member => member.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))] = valued;
        }

        if (last.Count == 0)
        {
            return new CoalitionsNotValued(pool);
        }

        var facts = last.Values.ToList();
        var currency = facts[0].Fact.Value.Currency;
        if (facts.Find(valued => valued.Fact.Value.Currency != currency) is { Fact: not null } other)
        {
            return new CoalitionsValuedInOtherCurrency(pool, currency, other.Fact.Value.Currency, other.Id);
        }

        if (facts.SelectMany(valued => valued.Fact.Members).Except(partners).ToList() is [var stranger, ..])
        {
            return new UnknownPlayer(stranger.Value);
        }

        return Players.Of(partners.Order().Select(partner => partner.Value))
            .Then(players => Game.FromCoalitions(players, facts.Select(valued => KeyValuePair.Create(
                players.Coalition(valued.Fact.Members.Select(member => member.Value)), (double)valued.Fact.Value.Value)), MissingCoalitions.Refused))
            .Then(game => (Outcome<PoolGame>)new PoolGame(pool, currency, game, facts.Select(valued => valued.Id).ToValueList()));
    }
}
