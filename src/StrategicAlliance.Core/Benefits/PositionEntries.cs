using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The facts of a ledger up to a day, as they bear on partners' positions.</summary>
internal sealed class PositionEntries
{
    private readonly BenefitLedger ledger;
    private readonly DateOnly day;
    private readonly PositionSettings settings;

    public PositionEntries(BenefitLedger ledger, DateOnly day, PositionSettings settings)
    {
        this.ledger = ledger;
        this.day = day;
        this.settings = settings;
    }

    /// <summary>Entries of one sort and currency summed to a line.</summary>
    public static ValueList<PositionLine> Lines(IEnumerable<PositionEntry> entries) => entries
        .GroupBy(entry => (entry.Item, entry.Means, Currency: entry.Amount?.Currency.Code, HasUnits: entry.Amount is null && entry.Units is not null))
        .OrderBy(group => group.Key.Item).ThenBy(group => group.Key.Means).ThenBy(group => group.Key.Currency, StringComparer.Ordinal).ThenBy(group => group.Key.HasUnits)
        .Select(group => new PositionLine(
            group.Key.Item,
            group.Key.Means,
            group.Key.Currency is null ? null : group.Select(entry => entry.Amount!.Value).Aggregate((sum, amount) => sum + amount),
            group.Key.HasUnits ? group.Sum(entry => entry.Units!.Value) : null,
            group.SelectMany(entry => entry.Because).Distinct().ToValueList()))
        .ToValueList();

    public IEnumerable<PositionEntry> PutIn() =>
    [
        .. Until(ledger.Contributions).Select(made => new PositionEntry(
            made.Fact.Partner,
            PositionItem.Contribution,
            made.Fact.Means,
            settings.Value(made.Fact.Means, made.Fact.Amount, made.Fact.Units),
            made.Fact.Units,
            [made.Id])),
        .. Until(ledger.Costs).Where(cost => cost.Fact.Partner is not null).Select(cost => Entry(cost.Fact.Partner!.Value, PositionItem.CostBorne, cost.Fact.Amount, cost.Id)),
        .. Until(ledger.Payments).Select(payment => Entry(payment.Fact.From, PositionItem.PaymentMade, payment.Fact.Amount, payment.Id)),
    ];

    public IEnumerable<PositionEntry> Received() =>
    [
        .. Until(ledger.Payments).Select(payment => Entry(payment.Fact.To, PositionItem.PaymentReceived, payment.Fact.Amount, payment.Id)),
        .. Until(ledger.Settlements).SelectMany(settled => settled.Fact.Shares.Select(share => Entry(share.Partner, PositionItem.Settlement, share.Amount, settled.Id))),
        .. Until(ledger.Benefits).Where(benefit => benefit.Fact is { Sharing: BenefitKind.Private, Partner: not null })
            .Select(benefit => Entry(benefit.Fact.Partner!.Value, PositionItem.PrivateBenefit, benefit.Fact.Amount, benefit.Id)),
    ];

    /// <summary>What was committed and is due, less what was delivered. A resource of which neither amount nor units are stated is delivered by any delivery.</summary>
    public IEnumerable<PositionEntry> Owes()
    {
        foreach (var resource in ledger.Resources.Values)
        {
            var promised = resource.Commitments.LastOrDefault(committed => committed.Fact.On.FirstDay <= day);
            if (promised.Fact is not { Due: { } due } fact || due.LastDay > day)
            {
                continue;
            }

            var deliveries = Until(resource.Deliveries).ToList();
            ValueList<FactId> because = [promised.Id, .. deliveries.Select(delivery => delivery.Id)];
            if (fact.Amount is { } amount)
            {
                var given = deliveries.Select(delivery => delivery.Fact.Amount).OfType<Money>().Where(part => part.Currency == amount.Currency).Aggregate(Money.Zero(amount.Currency), (sum, part) => sum + part);
                if (given < amount)
                {
                    yield return new(fact.Partner, PositionItem.ResourceDue, fact.Means, amount - given, null, because);
                }
            }
            else if (fact.Units is { } units)
            {
                var given = deliveries.Sum(delivery => delivery.Fact.Units ?? 0);
                if (given < units)
                {
                    yield return new(fact.Partner, PositionItem.ResourceDue, fact.Means, settings.Value(fact.Means, null, units - given), units - given, because);
                }
            }
            else if (deliveries.Count == 0)
            {
                yield return new(fact.Partner, PositionItem.ResourceDue, fact.Means, null, null, because);
            }
        }
    }

    /// <summary>What statements give, less what was settled for the same terms and periods.</summary>
    public IEnumerable<PositionEntry> Owed(IReadOnlyList<SettlementStatement> statements)
    {
        foreach (var statement in statements.OrderBy(statement => statement.Terms))
        {
            var settled = Until(ledger.Settlements).Where(settlement => IsOf(settlement.Fact, statement)).ToList();
            foreach (var (name, total) in statement.Totals)
            {
                PartnerId partner = name;
                var paid = settled.SelectMany(settlement => settlement.Fact.Shares).Where(share => share.Partner == partner && share.Amount.Currency == statement.Currency).Sum(share => share.Amount.Value);
                if (total != paid)
                {
                    yield return new(partner, PositionItem.UnderTerms, null, new Money(total - paid, statement.Currency), null, [statement.Version, .. settled.Select(settlement => settlement.Id)]);
                }
            }
        }
    }

    private static PositionEntry Entry(PartnerId partner, PositionItem item, Money amount, FactId because) => new(partner, item, null, amount, null, [because]);

    private bool IsOf(SettlementMade settled, SettlementStatement statement) =>
        (settled.Terms is { } terms ? terms == statement.Terms : ledger.Terms.TryGetValue(statement.Terms, out var versions) && versions[^1].Fact.Pool == settled.Pool)
        && (statement.Span.IsAll || (settled.Period.FirstDay >= statement.Span.From && settled.Period.LastDay <= statement.Span.To));

    private IEnumerable<Recorded<TFact>> Until<TFact>(IEnumerable<Recorded<TFact>> facts)
        where TFact : AllianceFact => facts.Where(recorded => recorded.Fact.On.FirstDay <= day);
}
