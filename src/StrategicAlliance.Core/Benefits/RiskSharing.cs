using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Divides losses by the clauses of an agreement: by stage, and when the alliance is broken off.</summary>
/// <remarks>These are statements of their own; terms and their settlement do not read them. A stage is the word by which the clause calls it.</remarks>
public static class RiskSharing
{
    /// <summary>Source of the division: the partners' own clause, divided by the largest remainder.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary("the riskSharing clause of an agreement, divided to the smallest unit by the largest remainder (Hamilton 1791)");

    /// <summary>Divides a loss by the shares of a stage.</summary>
    /// <param name="agreement">The agreement, as of the day.</param>
    /// <param name="stage">The stage, as the clause writes it.</param>
    /// <param name="loss">The loss, as a positive amount in whole units of the currency; a gain is negative.</param>
    /// <returns>Who bears what; or refused as <see cref="RiskSharesNotStated"/>, <see cref="RiskSharesDoNotSumToOne"/> or <see cref="AmountHasFractionOfUnit"/>.</returns>
    /// <exception cref="ArgumentException">An argument is missing or blank.</exception>
    public static Outcome<RiskStatement> OfStage(Agreement agreement, string stage, Money loss) => Divide(agreement, stage, loss, _ => (0, []));

    /// <summary>Settles a stage that was broken off: what partners laid out for it is borne by their shares of its risk, and those who laid out less pay those who laid out more.</summary>
    /// <param name="agreement">The agreement, as of the day; its clauses say whether there is a settlement on abort.</param>
    /// <param name="ledger">The ledger, as of the day of its view.</param>
    /// <param name="stage">The stage, as the clause writes it.</param>
    /// <param name="span">The days of the stage: costs that partners laid out on them count, by the last day of their period if they state one.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>Who bears what and who pays whom; or refused as <see cref="NoSettlementOnAbort"/>, <see cref="NoCostsToSettle"/>, <see cref="CostInOtherCurrency"/>,
    /// <see cref="RiskSharesNotStated"/>, <see cref="RiskSharesDoNotSumToOne"/>, <see cref="CostBearerWithoutRiskShare"/> or <see cref="AmountHasFractionOfUnit"/>.</returns>
    /// <exception cref="ArgumentException">An argument is missing or blank.</exception>
    public static Outcome<RiskStatement> OnAbort(Agreement agreement, BenefitLedger ledger, string stage, Period span, Currency currency)
    {
        Bounds.Given(agreement);
        Bounds.Given(ledger);
        Bounds.Written(stage);
        Bounds.Held(currency);
        if (agreement.Clauses.AbortSettlement != true)
        {
            return new NoSettlementOnAbort(agreement.Id, agreement.Clauses.AbortSettlement is not null);
        }

        var laidOut = ledger.Costs.Where(cost => cost.Fact.Partner is not null && Holds(span, cost.Fact)).ToList();
        if (laidOut.Count == 0)
        {
            return new NoCostsToSettle(agreement.Id, stage, span);
        }

        if (laidOut.Find(cost => cost.Fact.Amount.Currency != currency) is { Fact: not null } other)
        {
            return new CostInOtherCurrency(other.Id, other.Fact.Amount, currency);
        }

        var sharers = Of(agreement, stage).Select(share => share.Partner).ToHashSet();
        if (sharers.Count > 0 && laidOut.Find(cost => !sharers.Contains(cost.Fact.Partner!.Value)) is { Fact: not null } stranger)
        {
            return new CostBearerWithoutRiskShare(agreement.Id, stage, stranger.Fact.Partner!.Value, stranger.Id);
        }

        var byPartner = laidOut.ToLookup(cost => cost.Fact.Partner!.Value);
        return Divide(agreement, stage, new Money(laidOut.Sum(cost => cost.Fact.Amount.Value), currency), partner =>
            (byPartner[partner].Sum(cost => cost.Fact.Amount.Value), byPartner[partner].Select(cost => cost.Id).ToValueList()));
    }

    private static bool Holds(Period span, CostIncurred cost)
    {
        var day = cost.Period?.LastDay ?? cost.On.LastDay;
        return day >= span.FirstDay && day <= span.LastDay;
    }

    private static IEnumerable<RiskShare> Of(Agreement agreement, string stage) =>
        (agreement.Clauses.RiskSharing ?? []).Where(share => string.Equals(share.Stage, stage, StringComparison.Ordinal)).OrderBy(share => share.Partner);

    private static Outcome<RiskStatement> Divide(Agreement agreement, string stage, Money loss, Func<PartnerId, (decimal Borne, ValueList<FactId> Because)> borne)
    {
        Bounds.Given(agreement);
        Bounds.Written(stage);
        Bounds.Held(loss);
        var shares = Of(agreement, stage).ToList();
        if (shares.Count == 0)
        {
            return new RiskSharesNotStated(agreement.Id, stage, (agreement.Clauses.RiskSharing ?? []).Select(share => share.Stage).Distinct(StringComparer.Ordinal).ToValueList());
        }

        if (shares.Sum(share => share.Share) != 1 || shares.Select(share => share.Partner).Distinct().Count() != shares.Count)
        {
            return new RiskSharesDoNotSumToOne(agreement.Id, stage, shares.Sum(share => share.Share));
        }

        if (!loss.IsWhole)
        {
            return new AmountHasFractionOfUnit(loss);
        }

        var parts = ExactSplit.Of(loss.Value, [.. shares.Select(share => share.Share)], loss.Currency.Exponent);
        var lines = shares.Zip(parts).Select(item =>
        {
            var (laidOut, because) = borne(item.First.Partner);
            return new RiskLine(item.First.Partner, item.First.Share, new(item.Second.Amount, loss.Currency), new(laidOut, loss.Currency), because);
        });
        return new RiskStatement(agreement.Id, stage, loss, lines.ToValueList(), [agreement.Signed.Id, .. agreement.Amendments.Select(amendment => amendment.Id)]);
    }
}
