using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <content>Settling terms.</content>
public sealed partial class Alliance
{
    /// <summary>What terms pay whom.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="span">Which of their periods; they are settled in turn and added up.</param>
    /// <returns>The statement, or the rule that stands in the way: terms that are not held or do not compute, a span that cuts a period, a currency
    /// without a rate, weights that nobody has.</returns>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <remarks>
    /// <para>A period that a <see cref="SettlementMade"/> closed is stated as it was paid, with what was known at that instant. What became known
    /// later is booked in the first period that was open then: a negating entry and a new one.</para>
    /// <para>Settling changes nothing; record a <see cref="SettlementMade"/> to close the period.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// alliance.Settle("profit", SettlementSpan.Of(Period.Parse("2026-Q3"))).Switch(
    ///     statement => Console.WriteLine(statement.Totals["north"]),
    ///     refusal => Console.WriteLine(refusal));
    /// </code>
    /// </example>
    public Outcome<SettlementStatement> Settle(TermsId terms, SettlementSpan span) => Settlement.Of(new AllianceSettlements(this), Bounds.Held(terms), span);

    /// <summary>What other terms would have paid over the same facts, beside what these pay.</summary>
    /// <param name="terms">The terms as agreed.</param>
    /// <param name="other">Other terms, for the same pool or another; they are not recorded.</param>
    /// <param name="span">Which periods; whole ones of both.</param>
    /// <returns>Both statements and their difference line by line, or the rule that stands in the way: what would be refused if the other terms were agreed,
    /// another currency (<see cref="TermsChangeCurrency"/>), or what stands in the way of settling.</returns>
    /// <exception cref="ArgumentException">The id is the default value, or <paramref name="other"/> is <see langword="null"/>.</exception>
    public Outcome<SettlementComparison> WouldHavePaid(TermsId terms, TermsAgreed other, SettlementSpan span)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (TermsCheck.Of(other) is { } refusal)
        {
            return refusal;
        }

        if (Agreements.Find(other.Agreement) is not { } agreement)
        {
            return new ReferenceNotHeld("Agreement", other.Agreement.Value, other.On);
        }

        foreach (var (at, partner) in TermPartners.Of(other))
        {
            if (!agreement.Parties.Contains(partner))
            {
                return new TermsPayAStranger(other.Terms, at, partner, agreement.Id);
            }
        }

        return Settlement.Compare(new AllianceSettlements(this).Now, Bounds.Held(terms), other, span);
    }
}
