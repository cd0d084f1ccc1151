using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>Whether a contract keeps its partners: what its terms paid, against what groups of partners could have without the others.</summary>
/// <remarks>Payoffs are the totals of a statement; values the <c>coalitionValued</c> facts of its pool, over the same span and in the same currency, which the
/// facts are trusted to be. Immutable.</remarks>
public sealed record TermsStability
{
    private TermsStability(SettlementStatement statement, PoolGame pool, StabilityFinding finding)
    {
        Statement = statement;
        Pool = pool;
        Finding = finding;
    }

    /// <summary>What the terms paid.</summary>
    public SettlementStatement Statement { get; }

    /// <summary>What groups of partners could have.</summary>
    public PoolGame Pool { get; }

    /// <summary>Who would do better alone, and the least change of the totals that would keep everybody; players are partner ids, amounts units of the currency.</summary>
    public StabilityFinding Finding { get; }

    /// <summary>Tests a statement.</summary>
    /// <param name="statement">What the terms paid.</param>
    /// <param name="ledger">The ledger with the values of the groups, as of the day of its view.</param>
    /// <param name="pool">The pool.</param>
    /// <returns>The test; or refused for the reasons of <see cref="PoolGame.Of(BenefitLedger, PoolId, ValueList{PartnerId})"/>, as
    /// <see cref="CoalitionsValuedInOtherCurrency"/>, or as <see cref="NotCorrected"/>.</returns>
    /// <exception cref="ArgumentException">An argument is missing.</exception>
    public static Outcome<TermsStability> Of(SettlementStatement statement, BenefitLedger ledger, PoolId pool)
    {
        Bounds.Given(statement);
        return PoolGame.Of(ledger, pool, statement.Totals.Keys.Select(partner => new PartnerId(partner)).ToValueList()).Then(game =>
            game.Currency != statement.Currency
                ? new CoalitionsValuedInOtherCurrency(pool, statement.Currency, game.Currency, game.Because[0])
                : Stability.Of(game.Game, [.. game.Game.Players.Select(player => (double)statement.Totals[player])])
                    .Then(finding => (Outcome<TermsStability>)new TermsStability(statement, game, finding)));
    }
}
