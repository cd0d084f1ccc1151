using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Diagnosis;

/// <summary>Who has put in what, got what and is owed what, and what the terms give so far.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BenefitSummary
{
    private BenefitSummary(BenefitPositionsFinding positions, ValueList<SettlementStatement> statements, ValueList<TermsRefused> refused)
    {
        Positions = positions;
        Statements = statements;
        Refused = refused;
    }

    /// <summary>The positions of partners and pools.</summary>
    public BenefitPositionsFinding Positions { get; }

    /// <summary>What each terms give over all their periods up to the day, by id.</summary>
    public ValueList<SettlementStatement> Statements { get; }

    /// <summary>The terms that cannot be settled, and why.</summary>
    public ValueList<TermsRefused> Refused { get; }

    /// <summary>The summary of an alliance.</summary>
    /// <param name="alliance">The alliance, as of the day of its view.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    public static BenefitSummary Of(Alliance alliance)
    {
        ArgumentNullException.ThrowIfNull(alliance);
        var statements = new List<SettlementStatement>();
        var refused = new List<TermsRefused>();
        foreach (var terms in alliance.Benefits.Terms.Keys.Order())
        {
            alliance.Settle(terms, SettlementSpan.All).Switch(statements.Add, refusal => refused.Add(new(terms, refusal)));
        }

        var positions = BenefitPositions.Examine(alliance.Benefits, alliance.Roster, alliance.Day, PositionSettings.Default, statements);
        return new BenefitSummary(positions, statements.ToValueList(), refused.ToValueList());
    }
}
